/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateDemandeRgpdDto = {
  "genre": {
    "genre": "choix",
    "libelle": "De quoi s’agit-il ?",
    "requis": true,
    "choix": [
      {
        "value": "droits",
        "label": "Demande d’exercice des droits"
      },
      {
        "value": "violation",
        "label": "Violation de données"
      }
    ]
  },
  "recueLe": {
    "genre": "instant",
    "libelle": "Reçue le",
    "requis": "Donnez le jour et l’heure."
  },
  "objet": {
    "genre": "texte",
    "libelle": "Objet",
    "aide": "Dites ce dont il s’agit, sans nom ni adresse : « accès au dossier d’un élève de 5e ».",
    "requis": "Dites ce dont il s’agit.",
    "min": 1,
    "max": 300
  },
  "notifieeLe": {
    "genre": "instant",
    "libelle": "Notifiée à la CNIL le",
    "aide": "Vide : pas encore",
    "requis": false,
    "nullable": true
  },
  "closeLe": {
    "genre": "instant",
    "libelle": "Réponse donnée le",
    "aide": "Vide : toujours ouverte",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;

export const UpdateDemandeRgpdDto = {
  "genre": {
    "genre": "choix",
    "libelle": "De quoi s’agit-il ?",
    "requis": false,
    "choix": [
      {
        "value": "droits",
        "label": "Demande d’exercice des droits"
      },
      {
        "value": "violation",
        "label": "Violation de données"
      }
    ]
  },
  "recueLe": {
    "genre": "instant",
    "libelle": "Reçue le",
    "requis": "Donnez le jour et l’heure."
  },
  "objet": {
    "genre": "texte",
    "libelle": "Objet",
    "aide": "Dites ce dont il s’agit, sans nom ni adresse : « accès au dossier d’un élève de 5e ».",
    "requis": "Dites ce dont il s’agit.",
    "min": 1,
    "max": 300
  },
  "notifieeLe": {
    "genre": "instant",
    "libelle": "Notifiée à la CNIL le",
    "aide": "Vide : pas encore",
    "requis": false,
    "nullable": true
  },
  "closeLe": {
    "genre": "instant",
    "libelle": "Réponse donnée le",
    "aide": "Vide : toujours ouverte",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;

export const UpdateRgpdDto = {
  "traitements": {
    "genre": "entier",
    "libelle": "Traitements inscrits dans RADIO",
    "aide": "Un nombre ; vide s’il n’est pas relevé",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 1000
  },
  "releveLe": {
    "genre": "jour",
    "libelle": "Relevé le",
    "aide": "Dans l’année scolaire",
    "requis": false,
    "nullable": true
  },
  "dossierCreeLe": {
    "genre": "jour",
    "libelle": "Dossier RGPD créé le",
    "aide": "Vide : pas encore créé ; l’action du film n’est alors plus cochée",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;
