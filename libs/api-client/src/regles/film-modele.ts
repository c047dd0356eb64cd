/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const PublishBrouillonDto = {} as const satisfies Regles;

export const SaveBrouillonDto = {
  "lignes": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "code": {
        "genre": "texte",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "cle": {
        "genre": "texte",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "serie": {
        "genre": "texte",
        "libelle": "Série",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "periode": {
        "genre": "entier",
        "libelle": "Période",
        "requis": true,
        "min": 1,
        "max": 5
      },
      "theme": {
        "genre": "texte",
        "libelle": "Thème",
        "aide": "Un thème du film, ou un nouveau",
        "requis": "Choisissez ou écrivez un thème.",
        "nullable": true,
        "max": 4000
      },
      "ordre": {
        "genre": "entier",
        "libelle": "Position",
        "requis": false
      },
      "intitule": {
        "genre": "texte",
        "libelle": "Intitulé",
        "aide": "Un verbe et son objet, par exemple « Installer le groupe de pilotage »",
        "requis": "Écrivez l’intitulé.",
        "nullable": true,
        "max": 4000
      },
      "nature": {
        "genre": "texte",
        "libelle": "Nature",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "applicabilite": {
        "genre": "texte",
        "libelle": "Établissements concernés",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "responsable": {
        "genre": "texte",
        "libelle": "Fonction responsable",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "responsableOrigine": {
        "genre": "texte",
        "libelle": "Origine du responsable",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "acteursAssocies": {
        "genre": "textes",
        "libelle": "Acteurs associés",
        "requis": false
      },
      "obligation": {
        "genre": "texte",
        "libelle": "Obligation",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "baseLegale": {
        "genre": "texte",
        "libelle": "Base légale",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "ressources": {
        "genre": "textes",
        "libelle": "Ressources",
        "requis": false
      },
      "outils": {
        "genre": "textes",
        "libelle": "Outils",
        "requis": false
      },
      "remarque": {
        "genre": "texte",
        "libelle": "Remarque",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "fait": {
        "genre": "texte",
        "libelle": "Déclaration qui la coche",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "echeance": {
        "genre": "texte",
        "libelle": "Échéance",
        "requis": "Choisissez une date.",
        "nullable": true,
        "max": 4000
      },
      "certitude": {
        "genre": "texte",
        "libelle": "Certitude",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "prerequis": {
        "genre": "texte",
        "libelle": "Action préalable",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "horsFilm": {
        "genre": "booleen",
        "libelle": "Hors film",
        "requis": false
      }
    }
  }
} as const satisfies Regles;
