/** A request of a person about their data, or a breach of personal data. */
export const GENRES_RGPD = ['droits', 'violation'] as const;

export type GenreRgpd = (typeof GENRES_RGPD)[number];

export const LIBELLES_GENRES_RGPD: Readonly<Record<GenreRgpd, string>> = {
  droits: 'Demande d’exercice des droits',
  violation: 'Violation de données',
};

/** How far a request or a breach is from its delay. */
export const ETATS_DELAI = ['respecte', 'en_cours', 'depasse'] as const;

export type EtatDelai = (typeof ETATS_DELAI)[number];

export const LIBELLES_ETATS_DELAI: Readonly<Record<EtatDelai, string>> = {
  respecte: 'Dans le délai',
  en_cours: 'Délai en cours',
  depasse: 'Délai dépassé',
};

/** Delays to answer a request (months) and to notify a breach (hours). */
export interface DelaisRgpd {
  readonly droitsMois: number;
  readonly violationHeures: number;
}

/** Articles 12 § 3 and 33 of the regulation, as generally quoted; not re-read in the text: shown « à vérifier ». */
export const DELAIS_RGPD_PAR_DEFAUT: DelaisRgpd = { droitsMois: 1, violationHeures: 72 };

interface DemandeRgpd {
  readonly genre: GenreRgpd;
  /** Instants, ISO 8601. */
  readonly recueLe: string;
  readonly notifieeLe: string | null;
  readonly closeLe: string | null;
}

/** Until when to answer or to notify; a month that has no such day ends on its last one. ISO 8601, UTC. */
export function computeEcheanceRgpd({ genre, recueLe }: DemandeRgpd, delais: DelaisRgpd): string {
  const fin = new Date(recueLe);
  if (genre === 'violation') {
    fin.setTime(fin.getTime() + delais.violationHeures * 3_600_000);
    return fin.toISOString();
  }
  const jour = fin.getUTCDate();
  fin.setUTCMonth(fin.getUTCMonth() + delais.droitsMois);
  if (fin.getUTCDate() !== jour) fin.setUTCDate(0);
  return fin.toISOString();
}

/**
 * Where the delay stands: a breach is settled once notified, a request once closed; a breach closed without notification
 * (none was due) no longer runs either.
 */
export function computeEtatDelai(demande: DemandeRgpd, delais: DelaisRgpd, maintenant: string): EtatDelai {
  const echeance = computeEcheanceRgpd(demande, delais);
  const reglee = (demande.genre === 'violation' ? demande.notifieeLe : null) ?? demande.closeLe;
  if (reglee !== null) return Date.parse(reglee) <= Date.parse(echeance) ? 'respecte' : 'depasse';
  return Date.parse(maintenant) <= Date.parse(echeance) ? 'en_cours' : 'depasse';
}

/** Whether a text seems to hold a mail address: the object of a request names nobody. */
export function hasCourriel(texte: string): boolean {
  return /[^\s@]+@[^\s@]+\.[^\s@]/.test(texte);
}
