import type { Fonction } from './types.js';

export interface SaisieTitulaire {
  prenom: string;
  nom: string;
  courriel: string;
  debut: string;
  fin: string;
}

export interface SaisieFonction {
  agents: SaisieTitulaire[];
}

/** Nobody yet, from the first of September. */
export const buildTitulaire = (annee: string): SaisieTitulaire => ({
  prenom: '',
  nom: '',
  courriel: '',
  debut: `${annee.slice(0, 4)}-09-01`,
  fin: '',
});

/** The form as it stands; one blank line when nobody holds the function. */
export function toSaisieFonction({ titulaires }: Pick<Fonction, 'titulaires'>, annee: string): SaisieFonction {
  const agents = titulaires.map(({ agent, debut, fin }) => ({
    prenom: agent.prenom,
    nom: agent.nom,
    courriel: agent.courriel ?? '',
    debut,
    fin: fin ?? '',
  }));
  return { agents: agents.length > 0 ? agents : [buildTitulaire(annee)] };
}

/** The holders that the API expects: what is left blank is not sent. */
export const toTitulaires = ({ agents }: SaisieFonction) =>
  agents.map(({ prenom, nom, courriel, debut, fin }) => ({
    prenom: prenom.trim(),
    nom: nom.trim(),
    debut,
    ...(courriel.trim() === '' ? {} : { courriel: courriel.trim() }),
    ...(fin === '' ? {} : { fin }),
  }));
