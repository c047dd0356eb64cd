/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CloseRentreeDto = {} as const satisfies Regles;

export const DecideRentreeDto = {
  "decisions": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "etape": {
        "genre": "choix",
        "requis": true,
        "choix": [
          {
            "value": "mandats",
            "label": "mandats"
          },
          {
            "value": "fonctions",
            "label": "fonctions"
          },
          {
            "value": "commission",
            "label": "commission"
          },
          {
            "value": "actions_locales",
            "label": "actions_locales"
          }
        ]
      },
      "id": {
        "genre": "texte",
        "requis": true,
        "min": 1,
        "max": 60
      },
      "decision": {
        "genre": "choix",
        "requis": true,
        "choix": [
          {
            "value": "reconduire",
            "label": "reconduire"
          },
          {
            "value": "modifier",
            "label": "modifier"
          },
          {
            "value": "terminer",
            "label": "terminer"
          }
        ]
      },
      "changements": {
        "genre": "groupe",
        "requis": false,
        "champs": {
          "debut": {
            "genre": "jour",
            "requis": false
          },
          "fin": {
            "genre": "jour",
            "requis": false,
            "nullable": true
          },
          "domaines": {
            "genre": "choixMultiple",
            "requis": false,
            "min": 1,
            "choix": [
              {
                "value": "conseiller",
                "label": "conseiller"
              },
              {
                "value": "accompagner",
                "label": "accompagner"
              },
              {
                "value": "administrer",
                "label": "administrer"
              },
              {
                "value": "equipement",
                "label": "equipement"
              }
            ]
          },
          "partages": {
            "genre": "liste",
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
                "aide": "Fonction ou nom, par exemple « référent Pix »",
                "requis": "Dites avec qui.",
                "min": 1,
                "max": 120
              }
            }
          },
          "prenom": {
            "genre": "texte",
            "requis": false,
            "min": 1,
            "max": 80
          },
          "nom": {
            "genre": "texte",
            "requis": false,
            "min": 1,
            "max": 80
          },
          "courriel": {
            "genre": "courriel",
            "requis": false,
            "nullable": true
          },
          "modalite": {
            "genre": "choix",
            "requis": false,
            "choix": [
              {
                "value": "ad_hoc",
                "label": "ad_hoc"
              },
              {
                "value": "conseil_pedagogique",
                "label": "conseil_pedagogique"
              }
            ]
          },
          "libelle": {
            "genre": "texte",
            "requis": false,
            "min": 1,
            "max": 120
          },
          "membres": {
            "genre": "textes",
            "requis": false
          },
          "intitule": {
            "genre": "texte",
            "requis": false,
            "min": 1,
            "max": 300
          },
          "responsable": {
            "genre": "texte",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 160
          },
          "echeance": {
            "genre": "jour",
            "requis": false,
            "nullable": true
          }
        }
      }
    }
  }
} as const satisfies Regles;
