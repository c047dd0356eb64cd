import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'designation.deja_en_cours': {
    status: 409,
    title: 'Déjà désignée',
    detail: ({ nom, periode }) =>
      `${String(nom)} est déjà désigné(e) dans cet établissement ${String(periode)}. Modifiez cette désignation, mettez-y fin, ou choisissez d'autres dates.`,
  },
  'designation.autre_personne': {
    status: 403,
    title: 'Réponse réservée à la personne désignée',
    detail: 'Seule la personne désignée peut accepter ou refuser sa mission.',
  },
  'designation.non_modifiable': {
    status: 409,
    title: 'Désignation déjà transmise',
    detail: ({ etat }) =>
      `Cette désignation est à l'état « ${String(etat)} » : seul un brouillon se modifie. Demandez au SRANE de la renvoyer, ou mettez-y fin et déclarez-en une autre.`,
  },
  'designation.non_supprimable': {
    status: 409,
    title: 'Désignation à conserver',
    detail: ({ etat }) =>
      `Cette désignation est à l'état « ${String(etat)} » : seul un brouillon se supprime. Mettez fin à la mission pour l'arrêter.`,
  },
  'designation.rien_a_modifier': {
    status: 400,
    title: 'Aucune modification',
    detail: 'Indiquez au moins un champ à modifier : debut, fin, domaines ou partages.',
  },
  'compensation.figee': {
    status: 409,
    title: 'Compensation figée',
    detail: ({ etat }) =>
      `Cette désignation est à l'état « ${String(etat)} » : sa compensation ne se modifie plus. Reprenez la désignation, ou déclarez-en une autre.`,
  },
  'compensation.incompatible': {
    status: 409,
    title: 'IMP et allègement incompatibles',
    detail: ({ nom, autre, periode }) =>
      `${String(nom)} a déjà ${String(autre)} pour une autre désignation de cette année (${String(periode)}). Une même personne ne reçoit pas à la fois une IMP et un allègement : corrigez l'une des deux.`,
  },
});
