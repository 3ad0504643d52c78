import type { Issue } from "../issue.ts";
import { NETWORK, type Observation } from "../observation.ts";
import { observationIssue } from "./observation-issue.ts";

/** A total of the network stands in only where structures gave nothing: given both, one of them would be ignored. */
export function checkScopes(observations: readonly Observation[]): Issue[] {
  const network = new Map<string, Observation>();
  for (const observation of observations) {
    const key = subject(observation);
    if (observation.scope === NETWORK && !network.has(key)) network.set(key, observation);
  }
  if (network.size === 0) return [];
  const both = new Set(
    observations
      .filter((observation) => observation.scope !== NETWORK && network.has(subject(observation)))
      .map(subject),
  );
  return [...network]
    .filter(([key]) => both.has(key))
    .map(([, observation]) =>
      observationIssue(
        observation,
        "perimetres-melanges",
        `L’indicateur « ${observation.indicator} » est donné à la fois pour le réseau et par structure (édition ${observation.edition}).`,
        "Garder les valeurs des structures, dont le total se calcule, ou le seul total du réseau.",
      ),
    );
}

function subject({ edition, indicator }: Observation): string {
  return `${edition} ${indicator}`;
}
