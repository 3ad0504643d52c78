/** The five functions, each with its invented examples. */
export const functions = {
  "40-fonctions": `# Les structures imaginaires et leurs fonctions

Les missions de la charte servent ici de cadre à des exemples inventés. Aucun titre, aucun lieu de tournage, aucune rencontre n’est réel. Ces pages montrent comment le rapport présente des actions, sous une mission puis sous une modalité, avec les structures qui les portent.

Une action peut venir d’une seule structure ou de plusieurs, d’une même région ou de régions éloignées. Les modalités sans exemple n’apparaissent pas : une véritable édition en compterait davantage, et chaque structure y relirait ses propres lignes avant la publication.
`,

  "41-coordination": `## Coordination et animation territoriale

:::essentiel
Les structures imaginaires organisent des rencontres et soutiennent les coordinations de Ma Classe au cinéma, qu’elles exercent ou non cette coordination elles-mêmes.
:::

### Rencontres régionales

Une journée par an, chacune et chacun quitte son bureau. On y compare des outils, on y regarde des films d’ateliers et l’on prépare la saison suivante.

::exemples{mission=coordination-territoriale modalite=rencontres-regionales}

### Appui aux coordinations départementales

Le matériel circule d’un département à l’autre, accompagné d’une personne qui sait s’en servir.

::exemples{mission=coordination-territoriale modalite=appui-aux-coordinations}
`,

  "42-observatoire": `## Observatoire et expertise territoriale

:::essentiel
Observer, dans ce réseau inventé, consiste à noter où l’on montre des films, qui les accompagne et ce que les jeunes en font.
:::

### Cartographies

Une carte tenue à jour évite de chercher longtemps une salle, une intervenante ou un projecteur. Elle montre aussi les endroits où il n’y a rien.

::exemples{mission=observatoire modalite=cartographies}

### États des lieux

Une enquête modeste, répétée avec les mêmes questions, en apprend souvent plus qu’une grande étude isolée.

::exemples{mission=observatoire modalite=etats-des-lieux}
`,

  "43-education-artistique": `## Actions d’éducation artistique et culturelle

:::essentiel
Aux dispositifs nationaux, qui réunissent []{=dispositifs-nationaux.total} bénéficiaires, les structures imaginaires ajoutent leurs propres actions.
:::

### Pratiques artistiques

Tourner dehors oblige à décider vite et ensemble.

::exemples{mission=education-artistique modalite=pratiques-artistiques}

### Ateliers et festivals

Un festival inventé peut se permettre un palmarès de génériques.

::exemples{mission=education-artistique modalite=ateliers-et-festivals}

### Médias et information

Les jeunes journalistes vérifient leurs sources avant de monter leurs images.

::exemples{mission=education-artistique modalite=medias-et-information}

### Jeunes autrices et auteurs

Un premier film demande du temps, un lieu et quelqu’un qui relit.

::exemples{mission=education-artistique modalite=jeunes-createurs}
`,

  "44-laboratoire": `## Laboratoire et ressources pédagogiques

:::essentiel
Les structures imaginaires essaient, corrigent, puis transmettent ce qui a fonctionné.
:::

### Expérimentations

Une séance pour une personne seule, un atelier où l’on écoute un film sans le voir : ces essais changent peu les totaux, mais ils changent la manière de travailler. La mission de pôle, d’où ils viennent, réunit []{=beneficiaires.categorie.mission-pole} bénéficiaires.

::exemples{mission=laboratoire modalite=experimentations}

### Outils

Un outil est prêt quand une autre équipe peut s’en servir sans l’aide de celle qui l’a conçu.

::exemples{mission=laboratoire modalite=outils}
`,

  "45-formation-et-professionnalisation": `## Formation et professionnalisation

:::essentiel
Avec []{=journees-formation.total} journées de formation et de rencontres, les structures imaginaires s’adressent à des métiers variés et forment []{=personnes-formees.total} relais.
:::

### Avec les INSPÉ

Les futures enseignantes et les futurs enseignants apprennent à préparer une séance, à l’animer et à y revenir en classe.

::exemples{mission=formation modalite=inspe}

### Pour les intervenants artistiques

Les artistes qui interviennent auprès des publics comparent leurs méthodes, leurs consignes et leurs échecs.

::exemples{mission=formation modalite=intervenants}
`,
} as const;
