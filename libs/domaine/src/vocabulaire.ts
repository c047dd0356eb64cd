import { isElide } from './francais.js';

/** Words that an académie chose for the mission, the service and the commission. */
export interface Vocabulaire {
  readonly role: string;
  readonly service: string;
  readonly commission: string;
}

/** Words that the texts of the application are written with. */
export const VOCABULAIRE_USUEL: Vocabulaire = { role: 'RRUPN', service: 'SRANE', commission: 'Commission numérique' };

const FEMININS = /^(DR?ANE|délégation|direction|mission|cellule|équipe|académie)\b/i;
/** Acronyms that are spelt out or read as they stand take no elision. */
const SIGLE = /^[A-Z]{2,}\b/;

interface Articles {
  readonly le: string;
  readonly au: string;
  readonly du: string;
}

function articlesOf(service: string): Articles {
  if (isElide(service) && !SIGLE.test(service)) return { le: 'l’', au: 'à l’', du: 'de l’' };
  if (FEMININS.test(service)) return { le: 'la ', au: 'à la ', du: 'de la ' };
  return { le: 'le ', au: 'au ', du: 'du ' };
}

/** The mission in full, which an académie that says RUPN writes without the resources. */
const MISSION = /\bressources et (usages pédagogiques numériques)/gi;

/** A sentence of the application in the words of an académie: « au SRANE » becomes « à la DANE ». */
export function formatVocabulaire(texte: string, { role, service }: Vocabulaire): string {
  const articles = articlesOf(service);
  return (role === 'RUPN' ? texte.replace(MISSION, '$1') : texte)
    .replace(/\bRRUPN\b/g, role)
    .replace(/\b(?:(le|au|du) )?SRANE\b/gi, (trouve: string, article: string | undefined) => {
      if (!trouve.endsWith('SRANE')) return trouve;
      if (article === undefined) return service;
      const avec = articles[article.toLowerCase() as keyof Articles] + service;
      return article.charAt(0) === article.charAt(0).toUpperCase()
        ? avec.charAt(0).toUpperCase() + avec.slice(1)
        : avec;
    });
}
