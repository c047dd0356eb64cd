/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CommentaireDto = {
  "texte": {
    "genre": "texte",
    "libelle": "Votre commentaire",
    "aide": "Lu par le RRUPN concerné, la direction, le SRANE et le référent départemental.",
    "requis": "Écrivez votre commentaire.",
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const GesteSurLettreDto = {} as const satisfies Regles;

export const UpdateLettreDto = {
  "contenu": {
    "genre": "groupe",
    "requis": true,
    "champs": {
      "missionsPrincipales": {
        "genre": "textes",
        "libelle": "Missions principales",
        "aide": "Une mission par ligne",
        "requis": "Indiquez au moins une mission principale.",
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
      },
      "periode": {
        "genre": "groupe",
        "requis": true,
        "champs": {
          "debut": {
            "genre": "jour",
            "libelle": "Début de la période",
            "requis": "Indiquez la date de début."
          },
          "fin": {
            "genre": "jour",
            "libelle": "Fin de la période",
            "requis": "Indiquez la date de fin."
          }
        }
      },
      "partages": {
        "genre": "liste",
        "libelle": "Domaines partagés",
        "aide": "Avec qui : administrateur ENT, référent Pix…",
        "requis": false,
        "champs": {
          "domaine": {
            "genre": "choix",
            "libelle": "Domaine",
            "requis": true,
            "choix": [
              {
                "value": "conseiller",
                "label": "Conseiller la direction"
              },
              {
                "value": "accompagner",
                "label": "Accompagner les équipes"
              },
              {
                "value": "administrer",
                "label": "Administrer les services"
              },
              {
                "value": "equipement",
                "label": "Faire le lien avec l’équipement et la maintenance"
              }
            ]
          },
          "acteur": {
            "genre": "texte",
            "libelle": "Avec qui ?",
            "requis": "Dites avec qui.",
            "min": 1,
            "max": 120
          }
        }
      },
      "instances": {
        "genre": "groupe",
        "libelle": "Instances",
        "requis": false,
        "nullable": true,
        "champs": {
          "avisConseilPedagogique": {
            "genre": "jour",
            "libelle": "Avis du conseil pédagogique",
            "requis": false,
            "nullable": true
          },
          "communiqueeCa": {
            "genre": "jour",
            "libelle": "Communiquée au conseil d’administration",
            "requis": false,
            "nullable": true
          }
        }
      }
    }
  },
  "modele": {
    "genre": "groupe",
    "requis": false,
    "nullable": true,
    "champs": {
      "id": {
        "genre": "texte",
        "libelle": "Modèle de l’académie",
        "requis": true
      },
      "numero": {
        "genre": "entier",
        "requis": true,
        "min": 1,
        "max": 10000
      }
    }
  }
} as const satisfies Regles;
