import { defineErreurs } from '../socle/erreurs/index.js';

defineErreurs({
  'lettre.autre_personne': {
    status: 403,
    title: 'Lettre d’une autre personne',
    detail: 'Cette lettre de mission est celle d’une autre personne. Vous ne pouvez lire et signer que la vôtre.',
  },
  'lettre.hors_mission': {
    status: 409,
    title: 'Désignation qui ne le permet pas',
    detail: ({ etat }) =>
      `Cette désignation est à l'état « ${String(etat)} ». La lettre s'écrit tant que la désignation n'est ni refusée ni close ; elle se signe quand la désignation est transmise ou acceptée.`,
  },
  'lettre.trop_tot': {
    status: 409,
    title: 'Trop tôt pour signer',
    detail: ({ manques }) =>
      `${(manques as string[]).join(' ')} La lettre se signe une fois la mission acceptée et la compensation choisie : elle dit alors ce qui a été convenu.`,
  },
  'lettre.figee': {
    status: 409,
    title: 'Lettre signée',
    detail: 'Cette lettre est signée : elle ne se modifie plus. Ouvrez une nouvelle version pour la changer.',
  },
  'lettre.deja_en_redaction': {
    status: 409,
    title: 'Lettre en cours de rédaction',
    detail: 'Aucune lettre signée à reprendre ici : modifiez celle qui est en cours de rédaction.',
  },
  'lettre.accord_deja_donne': {
    status: 409,
    title: 'Accord déjà donné',
    detail:
      "L'accord que vous pouvez donner sur cette lettre l'est déjà. Elle sera signée quand l'autre partie aura donné le sien.",
  },
  'lettre.accord_absent': {
    status: 409,
    title: 'Aucun accord à retirer',
    detail: 'Vous n’avez pas donné votre accord sur cette lettre : il n’y a rien à retirer.',
  },
  'lettre.sans_document': {
    status: 404,
    title: 'Aucun document',
    detail:
      'Cette version a été signée sur papier : elle n’a pas de document produit ici. Lisez le document déposé s’il y en a un, ou déposez-le.',
  },
  'lettre.scan_absent': {
    status: 404,
    title: 'Aucun document déposé',
    detail: 'Aucune lettre signée sur papier n’a été déposée pour cette version.',
  },
  'lettre.fichier_trop_volumineux': {
    status: 413,
    title: 'Fichier trop volumineux',
    detail:
      'Ce fichier dépasse 10 Mo. Numérisez la lettre en noir et blanc ou à 150 points par pouce, puis recommencez.',
  },
});
