/** Steps of the award of an IMP, in order (décret n° 2015-475 and circulaire n° 2015-058; STSWEB: film of the SRANE). */
export const ETAPES_IMP = ['avis_conseil_pedagogique', 'avis_ca', 'proposition', 'saisie_sts'] as const;

export type CodeEtapeImp = (typeof ETAPES_IMP)[number];

export const LIBELLES_ETAPES_IMP: Readonly<Record<CodeEtapeImp, string>> = {
  avis_conseil_pedagogique: 'Avis du conseil pédagogique',
  avis_ca: "Avis du conseil d'administration",
  proposition: 'Proposition au recteur',
  saisie_sts: 'Saisie dans STSWEB',
};

export interface EtapeImp {
  readonly code: CodeEtapeImp;
  readonly libelle: string;
  /** Day on which it was done, `AAAA-MM-JJ`. */
  readonly le: string | null;
  readonly manque: boolean;
}

/** The four steps with their day, and which are missing. */
export function listEtapesImp(jours: Readonly<Record<CodeEtapeImp, string | null | undefined>>): EtapeImp[] {
  return ETAPES_IMP.map((code) => {
    const le = jours[code] ?? null;
    return { code, libelle: LIBELLES_ETAPES_IMP[code], le, manque: le === null };
  });
}

/** Names of functions that are not those of a teacher nor of education staff; « technologie » or « gestion » are disciplines. */
const HORS_CORPS =
  /\b(aed|aesh|assistante?s? d education|administrati(f|ve)s?|agente? technique|personnel technique|technicien(ne)?|gestionnaire|secretaire|intendante?|atrf|itrf|adjaenes|saenes|atee|infirmier|infirmiere)\b/;
const ENSEIGNANT = /\b(professeure?|enseignante?|plp|cpe|documentaliste)\b/;

/**
 * Whether what is written as the person's discipline or function names neither a teacher nor education staff. Décret
 * n° 2015-475 gives the IMP to « personnels enseignants et d'éducation »: such a mention deserves a check, it never
 * refuses. Nothing written: nothing said.
 */
export function isHorsCorpsImp(discipline: string | null | undefined): boolean {
  const texte = (discipline ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  return HORS_CORPS.test(texte) && !ENSEIGNANT.test(texte);
}
