import type { Structure } from "@panorama/schema";

/** An invented structure, with what its counts depend on. */
export type Member = {
  readonly structure: Structure;
  /** Its share of the network's activity, relative to the others'. */
  readonly weight: number;
  /** The national schemes that it coordinates; the others do not apply to it. */
  readonly coordinates: readonly Scheme[];
};

export const schemes = ["ma-classe-au-cinema", "passeurs-d-images"] as const;

type Scheme = (typeof schemes)[number];

const both = schemes;
const classe = ["ma-classe-au-cinema"] as const;
const passeurs = ["passeurs-d-images"] as const;

const rives = {
  sharedName: "Trois Rives – images partagées",
  sharedWebsite: "trois-rives.example",
};
const terrasses = { sharedWebsite: "terrasses-de-l-image.example" };

/** A member from its code, name, region, and seat: commune, longitude, latitude. */
function member(
  [code, name, region]: readonly [string, string, Structure["region"]],
  [commune, longitude, latitude]: readonly [string, number, number],
  { weight, coordinates }: Pick<Member, "weight" | "coordinates">,
  more: Partial<Structure> = {},
): Member {
  const shortName = name.replace(/^(?:La|Le|Les) /, "");
  const seat = { commune, longitude, latitude };
  return { structure: { code, name, shortName, region, ...more, seat }, weight, coordinates };
}

/** Seventeen invented structures in the network's ten regions, in the regions' alphabetical order. */
export const members: readonly Member[] = [
  member(
    ["atelier-des-lueurs", "L’Atelier des Lueurs", "84"],
    ["Le Puy-en-Velay", 3.885, 45.043],
    { weight: 10, coordinates: both },
    { website: "atelier-des-lueurs.example" },
  ),
  member(
    ["fabrique-aux-eclipses", "La Fabrique aux Éclipses", "84"],
    ["Chambéry", 5.921, 45.566],
    { weight: 5, coordinates: [] },
    { website: "fabrique-aux-eclipses.example" },
  ),
  member(["chambre-vermeille", "La Chambre Vermeille", "27"], ["Auxerre", 3.573, 47.798], {
    weight: 6,
    coordinates: both,
  }),
  member(
    ["grand-obturateur", "Le Grand Obturateur", "24"],
    ["Bourges", 2.399, 47.081],
    { weight: 12, coordinates: both },
    { website: "grand-obturateur.example" },
  ),
  member(["ombres-patientes", "Les Ombres Patientes", "44"], ["Chaumont", 5.139, 48.111], {
    weight: 6,
    coordinates: classe,
  }),
  member(["cabinet-des-reflets", "Le Cabinet des Reflets", "44"], ["Colmar", 7.358, 48.079], {
    weight: 5,
    coordinates: passeurs,
  }),
  member(
    ["meule-et-la-loupe", "La Meule et la Loupe", "44"],
    ["Verdun", 5.382, 49.16],
    { weight: 3, coordinates: [] },
    { directedBy: ["Association La Meule", "Association La Loupe"] },
  ),
  member(
    ["pirogue-lumineuse", "La Pirogue Lumineuse", "03"],
    ["Kourou", -52.65, 5.16],
    { weight: 2, coordinates: both },
    { website: "pirogue-lumineuse.example" },
  ),
  member(
    ["metier-a-lumiere", "Le Métier à Lumière", "32"],
    ["Saint-Quentin", 3.287, 49.847],
    { weight: 14, coordinates: both },
    { website: "metier-a-lumiere.example" },
  ),
  member(["phare-intermittent", "Le Phare Intermittent", "28"], ["Saint-Lô", -1.09, 49.116], {
    weight: 8,
    coordinates: classe,
  }),
  member(
    ["ancre-argentique", "L’Ancre Argentique", "75"],
    ["Rochefort", -0.959, 45.942],
    { weight: 9, coordinates: classe },
    rives,
  ),
  member(
    ["maison-du-contrechamp", "La Maison du Contrechamp", "75"],
    ["Guéret", 1.868, 46.17],
    { weight: 4, coordinates: passeurs },
    rives,
  ),
  member(
    ["verger-des-images", "Le Verger des Images", "75"],
    ["Mont-de-Marsan", -0.5, 43.89],
    { weight: 3, coordinates: [] },
    rives,
  ),
  member(
    ["halle-aux-lanternes", "La Halle aux Lanternes", "76"],
    ["Rodez", 2.575, 44.35],
    { weight: 11, coordinates: both },
    { website: "halle-aux-lanternes.example" },
  ),
  member(
    ["belvedere-des-ombres", "Le Belvédère des Ombres", "93"],
    ["Digne-les-Bains", 6.235, 44.092],
    { weight: 7, coordinates: both },
    { website: "belvedere-des-ombres.example", ...terrasses },
  ),
  member(
    ["cigale-optique", "La Cigale Optique", "93"],
    ["Draguignan", 6.464, 43.537],
    { weight: 4, coordinates: [] },
    terrasses,
  ),
  member(
    ["longue-focale", "La Longue Focale", "93"],
    ["Gap", 6.079, 44.559],
    { weight: 5, coordinates: classe },
    terrasses,
  ),
];
