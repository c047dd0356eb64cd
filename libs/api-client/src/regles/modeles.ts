/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateModeleDto = {
  "nom": {
    "genre": "texte",
    "libelle": "Nom du modèle",
    "aide": "Vu par les établissements, par exemple « Lettre de mission, collège »",
    "requis": "Donnez un nom au modèle.",
    "min": 1,
    "max": 120
  },
  "contenu": {
    "genre": "groupe",
    "requis": true,
    "champs": {
      "missionsPrincipales": {
        "genre": "textes",
        "libelle": "Missions principales",
        "aide": "Une mission par ligne",
        "requis": false,
        "max": 40
      },
      "missionsSecondaires": {
        "genre": "textes",
        "libelle": "Missions secondaires",
        "aide": "Une mission par ligne",
        "requis": false,
        "max": 40
      },
      "qualification": {
        "genre": "texte",
        "libelle": "Niveau de qualification du référent",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 2000
      },
      "formations": {
        "genre": "texte",
        "libelle": "Participation aux formations et animations du SRANE",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 2000
      },
      "moyens": {
        "genre": "groupe",
        "libelle": "Moyens mis à disposition",
        "requis": false,
        "nullable": true,
        "champs": {
          "materiel": {
            "genre": "texte",
            "libelle": "Matériel",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 300
          },
          "telephone": {
            "genre": "texte",
            "libelle": "Téléphone",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 300
          },
          "bureau": {
            "genre": "texte",
            "libelle": "Bureau",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 300
          },
          "plages": {
            "genre": "texte",
            "libelle": "Plages horaires",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 300
          }
        }
      },
      "remuneration": {
        "genre": "texte",
        "libelle": "Rémunération ou allègement",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 2000
      },
      "suivi": {
        "genre": "textes",
        "libelle": "Suivi de la mission",
        "aide": "Une modalité par ligne : bilan annuel, cahier de demandes…",
        "requis": false,
        "max": 40
      },
      "indicateurs": {
        "genre": "textes",
        "libelle": "Indicateurs",
        "aide": "Un par ligne",
        "requis": false,
        "max": 40
      },
      "lieu": {
        "genre": "texte",
        "libelle": "Fait à",
        "aide": "Lieu de la signature",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 120
      },
      "texteLibre": {
        "genre": "texte",
        "libelle": "Précisions",
        "aide": "Texte libre",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 5000
      }
    }
  }
} as const satisfies Regles;

export const GesteSurModeleDto = {} as const satisfies Regles;

export const UpdateModeleDto = {
  "nom": {
    "genre": "texte",
    "libelle": "Nom du modèle",
    "aide": "Vu par les établissements, par exemple « Lettre de mission, collège »",
    "requis": "Donnez un nom au modèle.",
    "min": 1,
    "max": 120
  },
  "contenu": {
    "genre": "groupe",
    "requis": true,
    "champs": {
      "missionsPrincipales": {
        "genre": "textes",
        "libelle": "Missions principales",
        "aide": "Une mission par ligne",
        "requis": false,
        "max": 40
      },
      "missionsSecondaires": {
        "genre": "textes",
        "libelle": "Missions secondaires",
        "aide": "Une mission par ligne",
        "requis": false,
        "max": 40
      },
      "qualification": {
        "genre": "texte",
        "libelle": "Niveau de qualification du référent",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 2000
      },
      "formations": {
        "genre": "texte",
        "libelle": "Participation aux formations et animations du SRANE",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 2000
      },
      "moyens": {
        "genre": "groupe",
        "libelle": "Moyens mis à disposition",
        "requis": false,
        "nullable": true,
        "champs": {
          "materiel": {
            "genre": "texte",
            "libelle": "Matériel",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 300
          },
          "telephone": {
            "genre": "texte",
            "libelle": "Téléphone",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 300
          },
          "bureau": {
            "genre": "texte",
            "libelle": "Bureau",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 300
          },
          "plages": {
            "genre": "texte",
            "libelle": "Plages horaires",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 300
          }
        }
      },
      "remuneration": {
        "genre": "texte",
        "libelle": "Rémunération ou allègement",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 2000
      },
      "suivi": {
        "genre": "textes",
        "libelle": "Suivi de la mission",
        "aide": "Une modalité par ligne : bilan annuel, cahier de demandes…",
        "requis": false,
        "max": 40
      },
      "indicateurs": {
        "genre": "textes",
        "libelle": "Indicateurs",
        "aide": "Un par ligne",
        "requis": false,
        "max": 40
      },
      "lieu": {
        "genre": "texte",
        "libelle": "Fait à",
        "aide": "Lieu de la signature",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 120
      },
      "texteLibre": {
        "genre": "texte",
        "libelle": "Précisions",
        "aide": "Texte libre",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 5000
      }
    }
  }
} as const satisfies Regles;
