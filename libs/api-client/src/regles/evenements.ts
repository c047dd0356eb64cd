/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateEvenementDto = {
  "genre": {
    "genre": "choix",
    "libelle": "Genre",
    "requis": true,
    "choix": [
      {
        "value": "cybermois",
        "label": "Cybermois"
      },
      {
        "value": "safer_internet_day",
        "label": "Safer Internet Day"
      },
      {
        "value": "information_parentale",
        "label": "Information annuelle à la citoyenneté numérique"
      },
      {
        "value": "session_pix",
        "label": "Session Pix"
      },
      {
        "value": "cafe_numerique",
        "label": "Café numérique"
      },
      {
        "value": "autre",
        "label": "Autre événement"
      }
    ]
  },
  "date": {
    "genre": "jour",
    "libelle": "Date",
    "requis": "Indiquez la date."
  },
  "participants": {
    "genre": "entier",
    "libelle": "Participants",
    "aide": "S’ils ont été comptés.",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 5000
  },
  "publics": {
    "genre": "choixMultiple",
    "libelle": "Publics",
    "requis": "Choisissez au moins un public.",
    "min": 1,
    "choix": [
      {
        "value": "eleves",
        "label": "Élèves"
      },
      {
        "value": "parents",
        "label": "Parents et responsables légaux"
      },
      {
        "value": "enseignants",
        "label": "Enseignants"
      },
      {
        "value": "personnels",
        "label": "Autres personnels"
      },
      {
        "value": "partenaires",
        "label": "Partenaires extérieurs"
      }
    ]
  },
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "theme": {
    "genre": "texte",
    "libelle": "Thème",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "commentaire": {
    "genre": "texte",
    "libelle": "Commentaire",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const UpdateEvenementDto = {
  "genre": {
    "genre": "choix",
    "libelle": "Genre",
    "requis": false,
    "choix": [
      {
        "value": "cybermois",
        "label": "Cybermois"
      },
      {
        "value": "safer_internet_day",
        "label": "Safer Internet Day"
      },
      {
        "value": "information_parentale",
        "label": "Information annuelle à la citoyenneté numérique"
      },
      {
        "value": "session_pix",
        "label": "Session Pix"
      },
      {
        "value": "cafe_numerique",
        "label": "Café numérique"
      },
      {
        "value": "autre",
        "label": "Autre événement"
      }
    ]
  },
  "date": {
    "genre": "jour",
    "libelle": "Date",
    "requis": "Indiquez la date."
  },
  "participants": {
    "genre": "entier",
    "libelle": "Participants",
    "aide": "S’ils ont été comptés.",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 5000
  },
  "publics": {
    "genre": "choixMultiple",
    "libelle": "Publics",
    "requis": "Choisissez au moins un public.",
    "min": 1,
    "choix": [
      {
        "value": "eleves",
        "label": "Élèves"
      },
      {
        "value": "parents",
        "label": "Parents et responsables légaux"
      },
      {
        "value": "enseignants",
        "label": "Enseignants"
      },
      {
        "value": "personnels",
        "label": "Autres personnels"
      },
      {
        "value": "partenaires",
        "label": "Partenaires extérieurs"
      }
    ]
  },
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "theme": {
    "genre": "texte",
    "libelle": "Thème",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "commentaire": {
    "genre": "texte",
    "libelle": "Commentaire",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;
