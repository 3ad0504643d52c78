/** The activity in figures. Every number is bound to a figure: none is written by hand. */
export const activity = {
  "30-activite": `# L’activité en chiffres

Les chapitres qui suivent présentent les bénéficiaires, les partenaires, les interventions et les formations du réseau imaginaire. Ces résultats ne s’additionnent pas : chacun compte autre chose.

::figure{#chiffres-cles}

### Des publics distincts

Les **publics finaux** regardent, rencontrent et fabriquent des images. Les **relais** les accompagnent : équipes enseignantes, animation, médiation, éducation spécialisée. Cette édition compte pour la première fois les relais formés, soit []{=personnes-formees.total} personnes. Elles restent à part du total des bénéficiaires.

### Lire un résultat incomplet

« Au moins » annonce un total auquel des réponses manquent, « environ » une valeur arrondie, « entre » les bornes de ce que l’on sait. « Non renseigné » n’est jamais une valeur nulle.
`,

  "31-beneficiaires": `## Bénéficiaires

::chiffre{figure="beneficiaires.total"}

:::essentiel
Les actions de 2025-2026 touchent []{=beneficiaires.total} bénéficiaires[^1]. Ma Classe au cinéma en réunit []{=beneficiaires.categorie.ma-classe-au-cinema}, les festivals et autres séances []{=beneficiaires.categorie.festivals-et-seances}.
:::

::figure{#beneficiaires-par-categorie}

### Les dispositifs nationaux

Ils rassemblent []{=dispositifs-nationaux.total} bénéficiaires parmi les structures qui détaillent leurs réponses.

::figure{#part-des-dispositifs-nationaux}

### D’une région à l’autre

Les Hauts-de-France comptent []{=beneficiaires.region.32} bénéficiaires, soit [5,4 fois plus]{=beneficiaires.region.32 que=beneficiaires.region.03} que la Guyane, qui en compte []{=beneficiaires.region.03}. Une région sans aucune réponse reste vide sur le graphique. En Auvergne-Rhône-Alpes, L’Atelier des Lueurs en déclare []{=beneficiaires.structure.atelier-des-lueurs} sur []{=beneficiaires.region.84}.

::figure{#beneficiaires-par-region}

### D’une édition à l’autre

L’édition précédente était complète, celle-ci ne l’est pas. Comparer les totaux demande donc de regarder qui manque. L’évolution ne se lit que là où toutes les structures ont répondu chaque fois : les bénéficiaires sont [en hausse de 4,6 %]{=beneficiaires.region.32 depuis=2024-2025} dans les Hauts-de-France et [stables]{=beneficiaires.region.03 depuis=2024-2025} en Guyane. D’un millésime à l’autre, le total s’affine : les premiers éléments en recensaient [plus de 360 000]{=beneficiaires.total millesime=premiers-elements}, les données consolidées [plus de 488 000]{=beneficiaires.total}.

::figure{#evolution-des-beneficiaires}

[^1]: Données simulées. La Halle aux Lanternes n’a donné qu’un total, []{=beneficiaires.structure.halle-aux-lanternes}, et Le Cabinet des Reflets n’a pas renseigné toutes les catégories.
`,

  "32-partenaires": `## Partenaires

::chiffre{figure="partenaires.total"}

:::essentiel
Le réseau imaginaire travaille avec []{=partenaires.total} partenaires différents. En moyenne, chaque structure ayant répondu en déclare []{=partenaires.moyenne}.
:::

Établissements scolaires, salles de cinéma, collectivités, médiathèques, services de l’État : la liste imaginaire suit la nomenclature du panorama. Certaines structures comptent les conventions signées, d’autres les organismes de leur liste de contacts. Ces façons de compter ne mesurent pas la même chose.

:::vigilance{titre="Un partenaire peut être compté plusieurs fois"}
Un rectorat ou une collectivité travaille souvent avec plusieurs structures. La somme des réponses peut donc dépasser le nombre réel d’organismes. Seule la réponse la plus haute est certaine, d’où un minimum très bas. Il en va de même des artistes et des professionnels.
:::
`,

  "33-interventions": `## Interventions et professionnels

::chiffre{figure="interventions.total"}

::chiffre{figure="professionnels.total"}

:::essentiel
Les structures mettent en œuvre []{=interventions.total} interventions avec []{=professionnels.total} artistes et professionnels.
:::

### Une série rompue

En 2025-2026, plusieurs structures imaginaires ont changé d’unité. Elles comptaient des jours d’intervention ; elles comptent maintenant des séances. Une même journée peut en réunir plusieurs, et le total augmente sans que l’activité ait forcément grandi. Le graphique marque la rupture, et les éditions ne se comparent pas de part et d’autre.

::figure{#evolution-des-interventions}

:::encadre{titre="Des professions qui se recoupent"}
Une cinéaste peut aussi former, un technicien peut aussi animer. Les effectifs par profession ne s’additionnent donc pas, et seul le total déclaré par chaque structure est repris.
:::
`,

  "34-formation": `## Journées de formation

::chiffre{figure="journees-formation.total"}

:::essentiel
Les structures organisent []{=journees-formation.total} journées de formation et de rencontres professionnelles, soit en moyenne []{=journees-formation.moyenne} par structure ayant répondu.
:::

La moyenne compte les structures qui n’en ont déclaré aucune, car ne rien organiser est une réponse. Elle laisse de côté celles qui n’ont rien dit.

### Des relais comptés pour la première fois

La collecte de 2025-2026 s’ouvre au nombre de personnes formées. Les structures en déclarent []{=personnes-formees.total}, surtout des enseignantes et des enseignants. Certaines ne suivent pas encore cette donnée : le résultat est un minimum, et il n’existe pas de point de comparaison dans l’édition précédente.
`,
} as const;
