import { formatResponsable, isComptee, isEchue, isRestante } from '@focale/domaine';
import type { ActionVue, FilmVue } from '../../film/index.js';
import type { FilmDuBilanVue } from '../bilan.vue.js';

/** What a bilan tells of the film: its own synthesis, and the lines behind two of its figures. */
export function summarizeFilm({ actions, synthese }: FilmVue, aujourdhui: string): FilmDuBilanVue {
  const comptees = actions.filter(({ nature }) => isComptee(nature));
  const echues = comptees.filter((action) => isEchue(action, aujourdhui) && action.statut !== 'sans_objet');
  return {
    synthese,
    echues: { faites: echues.filter(isFaite).length, denominateur: echues.length },
    retards: comptees
      .filter((action) => isRestante(action.statut) && isEchue(action, aujourdhui))
      .map(({ intitule, theme, echeance, responsable }) => ({
        intitule,
        theme,
        echeance,
        responsable: formatResponsable(responsable),
      })),
    sansObjet: comptees
      .filter(({ statut }) => statut === 'sans_objet')
      .map(({ intitule, theme, motif }) => ({ intitule, theme, motif })),
  };
}

const isFaite = ({ statut }: ActionVue): boolean => statut === 'fait';
