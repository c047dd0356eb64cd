/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateDateDto = {
  "genre": {
    "genre": "choix",
    "libelle": "Nature",
    "requis": true,
    "choix": [
      {
        "value": "certification_pix",
        "label": "Certification Pix"
      },
      {
        "value": "safer_internet_day",
        "label": "Safer Internet Day"
      },
      {
        "value": "conseil_administration",
        "label": "Conseil d’administration"
      },
      {
        "value": "vacances",
        "label": "Vacances scolaires"
      },
      {
        "value": "autre",
        "label": "Autre date"
      }
    ]
  },
  "intitule": {
    "genre": "texte",
    "libelle": "Intitulé",
    "requis": "Nommez cette date.",
    "min": 1,
    "max": 120
  },
  "debut": {
    "genre": "jour",
    "libelle": "Premier jour",
    "requis": "Donnez le premier jour."
  },
  "fin": {
    "genre": "jour",
    "libelle": "Dernier jour",
    "aide": "Vide : le même jour",
    "requis": false,
    "nullable": true
  },
  "public": {
    "genre": "texte",
    "libelle": "Public",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "type": {
    "genre": "choix",
    "libelle": "Établissements",
    "requis": false,
    "nullable": true,
    "choix": [
      {
        "value": "college",
        "label": "Collèges"
      },
      {
        "value": "lycee",
        "label": "Lycées et EREA"
      }
    ]
  },
  "zone": {
    "genre": "choix",
    "libelle": "Zone",
    "requis": false,
    "nullable": true,
    "choix": [
      {
        "value": "A",
        "label": "Zone A"
      },
      {
        "value": "B",
        "label": "Zone B"
      },
      {
        "value": "C",
        "label": "Zone C"
      }
    ]
  },
  "certitude": {
    "genre": "choix",
    "libelle": "Certitude",
    "requis": false,
    "choix": [
      {
        "value": "source",
        "label": "Selon la source"
      },
      {
        "value": "a_verifier",
        "label": "À vérifier"
      }
    ]
  },
  "source": {
    "genre": "texte",
    "libelle": "Source",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  }
} as const satisfies Regles;

export const UpdateDateDto = {
  "genre": {
    "genre": "choix",
    "libelle": "Nature",
    "requis": false,
    "choix": [
      {
        "value": "certification_pix",
        "label": "Certification Pix"
      },
      {
        "value": "safer_internet_day",
        "label": "Safer Internet Day"
      },
      {
        "value": "conseil_administration",
        "label": "Conseil d’administration"
      },
      {
        "value": "vacances",
        "label": "Vacances scolaires"
      },
      {
        "value": "autre",
        "label": "Autre date"
      }
    ]
  },
  "intitule": {
    "genre": "texte",
    "libelle": "Intitulé",
    "requis": "Nommez cette date.",
    "min": 1,
    "max": 120
  },
  "debut": {
    "genre": "jour",
    "libelle": "Premier jour",
    "requis": "Donnez le premier jour."
  },
  "fin": {
    "genre": "jour",
    "libelle": "Dernier jour",
    "aide": "Vide : le même jour",
    "requis": false,
    "nullable": true
  },
  "public": {
    "genre": "texte",
    "libelle": "Public",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "type": {
    "genre": "choix",
    "libelle": "Établissements",
    "requis": false,
    "nullable": true,
    "choix": [
      {
        "value": "college",
        "label": "Collèges"
      },
      {
        "value": "lycee",
        "label": "Lycées et EREA"
      }
    ]
  },
  "zone": {
    "genre": "choix",
    "libelle": "Zone",
    "requis": false,
    "nullable": true,
    "choix": [
      {
        "value": "A",
        "label": "Zone A"
      },
      {
        "value": "B",
        "label": "Zone B"
      },
      {
        "value": "C",
        "label": "Zone C"
      }
    ]
  },
  "certitude": {
    "genre": "choix",
    "libelle": "Certitude",
    "requis": false,
    "choix": [
      {
        "value": "source",
        "label": "Selon la source"
      },
      {
        "value": "a_verifier",
        "label": "À vérifier"
      }
    ]
  },
  "source": {
    "genre": "texte",
    "libelle": "Source",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  }
} as const satisfies Regles;
