/** « Hugo Aubertinel ». */
export const toNom = (agent: { prenom: string; nom: string }): string => `${agent.prenom} ${agent.nom}`;
