import { PERIODES } from '@focale/domaine';

/** Places of the counts of one cut. */
const [TOTAL, STATUTS, RETARD, ECHUES, ECHUES_FAITES, ECHUES_SANS_OBJET, LARGEUR] = [0, 1, 5, 6, 7, 8, 9];

const percent = (faites, sur) => (sur > 0 ? Math.floor((100 * faites) / sur) : 'null');

/** Counts a film in one pass: the whole, each period, each theme. */
export class Synthese {
  constructor(themes, aujourdhui) {
    this.themes = themes;
    this.aujourdhui = aujourdhui;
    this.comptes = new Int32Array((1 + PERIODES.length + themes.length) * LARGEUR);
  }

  add(ligne, applicable, statut) {
    if (!ligne.comptee) return;
    const theme = 1 + PERIODES.length + this.themes.indexOf(ligne.theme);
    for (const coupe of [0, ligne.periode, theme]) this.#count(coupe * LARGEUR, ligne, applicable, statut);
  }

  #count(debut, { echeance }, applicable, statut) {
    const { comptes } = this;
    comptes[debut + TOTAL] += 1;
    if (!applicable) return;
    comptes[debut + STATUTS + statut] += 1;
    if (echeance >= this.aujourdhui) return;
    comptes[debut + ECHUES] += 1;
    if (statut < 2) comptes[debut + RETARD] += 1;
    else comptes[debut + (statut === 2 ? ECHUES_FAITES : ECHUES_SANS_OBJET)] += 1;
  }

  #format(coupe) {
    const c = this.comptes.subarray(coupe * LARGEUR, (coupe + 1) * LARGEUR);
    const [aFaire, enCours, faites, sansObjet] = c.subarray(STATUTS, STATUTS + 4);
    const applicables = aFaire + enCours + faites + sansObjet;
    return (
      `"total":${c[TOTAL]},"applicables":${applicables},"faites":${faites},"enCours":${enCours},"aFaire":${aFaire},` +
      `"sansObjet":${sansObjet},"enRetard":${c[RETARD]},"pourcentage":${percent(faites, applicables - sansObjet)},` +
      `"pourcentageEchu":${percent(c[ECHUES_FAITES], c[ECHUES] - c[ECHUES_SANS_OBJET])}`
    );
  }

  toJson() {
    const periodes = PERIODES.map(({ code }) => `{"periode":${code},${this.#format(code)}}`);
    const themes = this.themes.map(
      (theme, rang) => `{"theme":${JSON.stringify(theme)},${this.#format(1 + PERIODES.length + rang)}}`,
    );
    return `{${this.#format(0)},"parPeriode":[${periodes}],"parTheme":[${themes}]}`;
  }
}
