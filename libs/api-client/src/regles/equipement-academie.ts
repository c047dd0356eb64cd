/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateCampagneDto = {
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "requis": "Donnez un titre à la campagne.",
    "min": 1,
    "max": 120
  },
  "collectivite": {
    "genre": "texte",
    "libelle": "Collectivité",
    "requis": "Indiquez la collectivité concernée.",
    "min": 1,
    "max": 120
  },
  "departement": {
    "genre": "texte",
    "libelle": "Département",
    "requis": false,
    "nullable": true
  },
  "types": {
    "genre": "choixMultiple",
    "libelle": "Types d’établissement",
    "aide": "Aucun coché : tous. La collectivité suit : Région pour les lycées, Département pour les collèges",
    "requis": false,
    "choix": [
      {
        "value": "college",
        "label": "Collège"
      },
      {
        "value": "lycee",
        "label": "Lycée général et technologique"
      },
      {
        "value": "lycee_pro",
        "label": "Lycée professionnel"
      },
      {
        "value": "lycee_polyvalent",
        "label": "Lycée polyvalent"
      },
      {
        "value": "erea",
        "label": "EREA"
      }
    ]
  },
  "categories": {
    "genre": "choixMultiple",
    "libelle": "Matériel",
    "requis": "Choisissez au moins une catégorie.",
    "min": 1,
    "choix": [
      {
        "value": "postes_fixes",
        "label": "Postes fixes"
      },
      {
        "value": "portables",
        "label": "Ordinateurs portables"
      },
      {
        "value": "tablettes",
        "label": "Tablettes"
      },
      {
        "value": "video",
        "label": "Vidéoprojection et écrans"
      },
      {
        "value": "impression",
        "label": "Impression et numérisation"
      },
      {
        "value": "reseau",
        "label": "Réseau et Wi-Fi"
      },
      {
        "value": "autre",
        "label": "Autre matériel"
      }
    ]
  },
  "ouverteLe": {
    "genre": "jour",
    "libelle": "Ouverture (premier jour)",
    "requis": "Indiquez le premier jour."
  },
  "closeLe": {
    "genre": "jour",
    "libelle": "Clôture (dernier jour)",
    "requis": "Indiquez le dernier jour."
  },
  "consignes": {
    "genre": "texte",
    "libelle": "Consignes",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const UpdateCampagneDto = {
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "requis": "Donnez un titre à la campagne.",
    "min": 1,
    "max": 120
  },
  "collectivite": {
    "genre": "texte",
    "libelle": "Collectivité",
    "requis": "Indiquez la collectivité concernée.",
    "min": 1,
    "max": 120
  },
  "departement": {
    "genre": "texte",
    "libelle": "Département",
    "requis": false,
    "nullable": true
  },
  "types": {
    "genre": "choixMultiple",
    "libelle": "Types d’établissement",
    "aide": "Aucun coché : tous. La collectivité suit : Région pour les lycées, Département pour les collèges",
    "requis": false,
    "choix": [
      {
        "value": "college",
        "label": "Collège"
      },
      {
        "value": "lycee",
        "label": "Lycée général et technologique"
      },
      {
        "value": "lycee_pro",
        "label": "Lycée professionnel"
      },
      {
        "value": "lycee_polyvalent",
        "label": "Lycée polyvalent"
      },
      {
        "value": "erea",
        "label": "EREA"
      }
    ]
  },
  "categories": {
    "genre": "choixMultiple",
    "libelle": "Matériel",
    "requis": "Choisissez au moins une catégorie.",
    "min": 1,
    "choix": [
      {
        "value": "postes_fixes",
        "label": "Postes fixes"
      },
      {
        "value": "portables",
        "label": "Ordinateurs portables"
      },
      {
        "value": "tablettes",
        "label": "Tablettes"
      },
      {
        "value": "video",
        "label": "Vidéoprojection et écrans"
      },
      {
        "value": "impression",
        "label": "Impression et numérisation"
      },
      {
        "value": "reseau",
        "label": "Réseau et Wi-Fi"
      },
      {
        "value": "autre",
        "label": "Autre matériel"
      }
    ]
  },
  "ouverteLe": {
    "genre": "jour",
    "libelle": "Ouverture (premier jour)",
    "requis": "Indiquez le premier jour."
  },
  "closeLe": {
    "genre": "jour",
    "libelle": "Clôture (dernier jour)",
    "requis": "Indiquez le dernier jour."
  },
  "consignes": {
    "genre": "texte",
    "libelle": "Consignes",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;
