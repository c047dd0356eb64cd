interface EtapeADecider {
  elements: readonly { decision: string | null }[];
}

/** How many people, functions, places and actions of last year still wait for a decision. */
export const countRestants = (etapes: readonly EtapeADecider[]): number =>
  etapes.reduce((n, { elements }) => n + elements.filter(({ decision }) => decision === null).length, 0);
