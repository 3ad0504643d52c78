/** What comes before the figures: summary, network, method. */
export const opening = {
  "00-resume": `# Résumé

**Toutes les données de ce panorama sont inventées.** Les structures n’existent pas, leurs valeurs sortent d’un tirage, et aucune phrase ne décrit une action réelle. L’exercice montre ce que devient un rapport quand chaque structure répond pour elle-même.

::chiffres-cles

Le réseau imaginaire compte []{=structures.nombre} structures dans []{=regions.nombre} régions. L’édition 2025-2026 y recense []{=beneficiaires.total} bénéficiaires, []{=partenaires.total} partenaires et []{=interventions.total} interventions, assurées avec []{=professionnels.total} artistes et professionnels. S’y ajoutent []{=journees-formation.total} journées de formation, qui réunissent []{=personnes-formees.total} relais.

Des réponses manquent, d’autres sont estimées ou arrondies, et les méthodes de comptage diffèrent : c’est tout l’intérêt de l’exercice.
`,

  "10-genese": `# Le réseau : origine et périmètre

Ce réseau n’a ni histoire ni statuts. Il reprend la géographie d’un réseau réel, soit []{=regions.nombre} régions, dont []{=regions.hexagone} dans l’Hexagone, et y place []{=structures.nombre} structures aux noms inventés. Leurs sièges sont de vraies communes, choisies pour essayer la carte.

### Des missions communes

Les missions sont celles de la charte des pôles régionaux, que les outils du panorama connaissent.

::missions

### Les structures imaginaires

Certaines partagent un nom ou un site, comme il arrive dans une même région. L’une d’elles est dirigée par plusieurs associations.

::structures

::figure{#carte-des-structures}
`,

  "20-methode": `# Méthode et limites

### Une collecte tirée au sort

Un programme fixe pour chaque structure sa taille et les dispositifs qu’elle coordonne, puis tire ses réponses. Il part toujours de la même graine : les valeurs ne changent pas d’une fois à l’autre. Les ordres de grandeur sont ceux d’un réseau comparable.

### Des difficultés choisies

- **Des réponses manquent.** Selon l’indicateur, quelques structures ne répondent pas. Un total incomplet se lit comme un minimum.
- **Les comptages diffèrent** : inscriptions, présences, billetterie ou estimation.
- **Les périmètres varient.** Une structure qui ne coordonne pas Ma Classe au cinéma n’a rien à déclarer ; ce n’est ni une valeur nulle ni un oubli.
- **Une série est rompue.** Des structures comptent désormais leurs interventions en séances.

::figure{#couverture}

:::encadre{titre="Des millésimes successifs"}
Les premiers éléments, provisoires, viennent de la plupart des structures. Le point d’étape en ajoute et en corrige. Les données consolidées complètent l’ensemble, et ce rapport s’appuie sur elles.
:::
`,
} as const;
