/**
 * Functions of `libs/domaine` as they were when the first bench was measured (November 2026). Never brought up to date: what
 * `nu0` does must stay the same from one machine, and one version, to another. Labels and lists are data: the product's.
 */
import { PERIODES, STATUTS_ACTION } from '@focale/domaine';

export const CODES = { a_faire: 0, en_cours: 1, fait: 2, sans_objet: 3 };

export function statutOfCode(code) {
  const statut = STATUTS_ACTION.find((candidat) => CODES[candidat] === code);
  if (statut === undefined) throw new RangeError(`Code de statut inconnu : ${code}.`);
  return statut;
}

export const isComptee = (nature) => nature === 'action';

export function computeLiens(lignes) {
  const applicables = lignes.filter((ligne) => ligne.applicable);
  const enAttente = new Set(
    applicables.filter(({ statut }) => statut === 'a_faire' || statut === 'en_cours').map(({ cle }) => cle),
  );
  const series = new Map();
  for (const { serie, cle } of applicables) if (serie !== null) series.set(serie, [...(series.get(serie) ?? []), cle]);
  return new Map(
    lignes.map(({ cle, serie, prerequis }) => {
      const occurrences = (serie === null ? undefined : series.get(serie)) ?? [];
      const rang = occurrences.indexOf(cle) + 1;
      return [
        cle,
        {
          occurrence: rang > 0 && occurrences.length > 1 ? { rang, sur: occurrences.length } : null,
          prerequisEnAttente: prerequis !== null && enAttente.has(prerequis),
        },
      ];
    }),
  );
}

const isEchue = (ligne, aujourdhui) => ligne.echeance < aujourdhui;

export function isEnRetard(ligne, aujourdhui) {
  const enAttente = ligne.statut === 'a_faire' || ligne.statut === 'en_cours';
  return ligne.comptee && ligne.applicable && enAttente && isEchue(ligne, aujourdhui);
}

export const computePourcentage = (faites, denominateur) =>
  denominateur > 0 ? Math.floor((100 * faites) / denominateur) : null;

function computeCompte(lignes, aujourdhui) {
  const comptees = lignes.filter((ligne) => ligne.comptee);
  const applicables = comptees.filter((ligne) => ligne.applicable);
  const echues = applicables.filter((ligne) => isEchue(ligne, aujourdhui));
  const count = (parmi, statut) => parmi.filter((ligne) => ligne.statut === statut).length;
  const percent = (parmi) => computePourcentage(count(parmi, 'fait'), parmi.length - count(parmi, 'sans_objet'));
  return {
    total: comptees.length,
    applicables: applicables.length,
    faites: count(applicables, 'fait'),
    enCours: count(applicables, 'en_cours'),
    aFaire: count(applicables, 'a_faire'),
    sansObjet: count(applicables, 'sans_objet'),
    enRetard: applicables.filter((ligne) => isEnRetard(ligne, aujourdhui)).length,
    pourcentage: percent(applicables),
    pourcentageEchu: percent(echues),
  };
}

export function computeSynthese(lignes, aujourdhui) {
  const themes = [...new Set(lignes.filter((ligne) => ligne.comptee).map((ligne) => ligne.theme))];
  return {
    ...computeCompte(lignes, aujourdhui),
    parPeriode: PERIODES.map(({ code }) => ({
      periode: code,
      ...computeCompte(
        lignes.filter((ligne) => ligne.periode === code),
        aujourdhui,
      ),
    })),
    parTheme: themes.map((theme) => ({
      theme,
      ...computeCompte(
        lignes.filter((ligne) => ligne.theme === theme),
        aujourdhui,
      ),
    })),
  };
}
