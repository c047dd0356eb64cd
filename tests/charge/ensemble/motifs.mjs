/** Ways in which a school declares, dealt in turn: one out of ten declares nothing, the first ones everything. */
const MOTIFS = 10;

/**
 * Faits of a year: the object each belongs to, the motifs that establish it (those below `etablis`), and those of which it
 * is expected (below `attendus`). `le`: day of the year.
 */
const FAITS = [
  { code: 'designation.transmise', objet: 'mandat', le: '09-10', etablis: 9, attendus: 9 },
  { code: 'lettre.signee', objet: 'mandat', le: '10-05', etablis: 5, attendus: 9 },
  { code: 'imp.saisie', objet: 'mandat', le: '10-12', etablis: 3, attendus: 6 },
  { code: 'fonctions.designees', objet: 'fonction', le: '09-20', etablis: 7, attendus: 8 },
  { code: 'commission.installee', objet: 'commission', le: '10-01', etablis: 6, attendus: 8 },
  { code: 'reunion.planifiee', objet: 'reunion', le: '10-02', etablis: 6, attendus: 6 },
  { code: 'reunion.tenue', objet: 'reunion', le: '10-20', etablis: 4, attendus: 6 },
  { code: 'evenement.cybermois', objet: 'evenement', le: '10-15', etablis: 4, attendus: 4 },
  { code: 'educap.positionnement_precedent', objet: 'educap', le: '11-02', etablis: 5, attendus: 5 },
  { code: 'bilan.presente', objet: 'bilan', le: '06-20', etablis: 8, attendus: 9 },
];

/** Rows of `faits` of a motif and year, as the product would have written them by the day. Nothing of a year to come. */
export function listFaits(annee, aujourdhui) {
  return Array.from({ length: MOTIFS }, (_, motif) => motif).flatMap((motif) =>
    FAITS.flatMap(({ code, objet, le, etablis, attendus }) => {
      const jour = `${le < '08' ? annee + 1 : annee}-${le}`;
      if (motif >= attendus || aujourdhui < `${annee}-08-01`) return [];
      return [{ annee, motif, code, objet, etabliLe: motif < etablis && jour <= aujourdhui ? jour : null }];
    }),
  );
}

/** What those faits make of the lines and attendus that wait for them, by the rules of the product: see `ProjectFaits`. */
export function listEtats(annee, aujourdhui, { declares, evaluateRegle, isCodeDeFait }) {
  const faits = listFaits(annee, aujourdhui);
  return Array.from({ length: MOTIFS }, (_, motif) => motif).flatMap((motif) => {
    const siens = faits.filter((fait) => fait.motif === motif);
    const etats = new Map(
      siens.map(({ code, etabliLe }) => [code, { attendus: 1, etablis: etabliLe === null ? 0 : 1 }]),
    );
    return declares.filter(isCodeDeFait).map((fait) => {
      const resultat = evaluateRegle(fait, etats);
      const le = siens.find(({ code }) => code === fait)?.etabliLe ?? null;
      return {
        annee,
        motif,
        fait,
        etat: { attendu: 0, accompli: 1, sans_objet: 2 }[resultat],
        enCours: resultat === 'attendu' && (etats.get(fait)?.etablis ?? 0) > 0,
        le: resultat === 'accompli' ? le : null,
      };
    });
  });
}
