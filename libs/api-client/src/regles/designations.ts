/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const DeclareDesignationDto = {
  "agent": {
    "genre": "groupe",
    "requis": true,
    "champs": {
      "prenom": {
        "genre": "texte",
        "libelle": "Prénom",
        "requis": "Indiquez le prénom.",
        "min": 1,
        "max": 80
      },
      "nom": {
        "genre": "texte",
        "libelle": "Nom",
        "requis": "Indiquez le nom.",
        "min": 1,
        "max": 80
      },
      "courriel": {
        "genre": "courriel",
        "libelle": "Adresse électronique professionnelle",
        "aide": "La personne y sera prévenue quand la désignation sera transmise, pas avant.",
        "requis": "Indiquez l’adresse électronique professionnelle."
      },
      "discipline": {
        "genre": "texte",
        "libelle": "Discipline ou fonction",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 120
      }
    }
  },
  "debut": {
    "genre": "jour",
    "libelle": "Début de la mission",
    "aide": "Premier jour",
    "requis": "Indiquez la date de début."
  },
  "fin": {
    "genre": "jour",
    "libelle": "Fin de la mission",
    "aide": "Sans date, jusqu’à la fin de l’année.",
    "requis": false,
    "nullable": true
  },
  "prisLe": {
    "genre": "jour",
    "libelle": "Prise de fonction",
    "aide": "Le jour où la personne est devenue RRUPN ici ; vide si vous ne le savez pas.",
    "requis": false,
    "nullable": true
  },
  "domaines": {
    "genre": "choixMultiple",
    "libelle": "Domaines confiés",
    "requis": "Choisissez au moins un domaine.",
    "min": 1,
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
        "label": "Faire le lien avec l’équipement et la maintenance",
        "hint": "Facultatif, là où l’établissement en a besoin"
      }
    ]
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
        "aide": "Fonction ou nom, par exemple « référent Pix »",
        "requis": "Dites avec qui.",
        "min": 1,
        "max": 120
      }
    }
  }
} as const satisfies Regles;

export const UpdateCompensationDto = {
  "nature": {
    "genre": "choix",
    "libelle": "Nature de la compensation",
    "requis": true,
    "choix": [
      {
        "value": "imp",
        "label": "Indemnité pour mission particulière (IMP)"
      },
      {
        "value": "allegement",
        "label": "Allègement de service"
      },
      {
        "value": "aucune",
        "label": "Aucune compensation"
      }
    ]
  },
  "taux": {
    "genre": "choix",
    "libelle": "Taux annuel de l’IMP",
    "aide": "La part de cette personne, parmi les cinq taux de l’arrêté du 27 avril 2015.",
    "requis": "Choisissez un taux.",
    "nullable": true,
    "choix": [
      {
        "value": "312.5",
        "label": "312,50 €"
      },
      {
        "value": "625",
        "label": "625 €"
      },
      {
        "value": "1250",
        "label": "1 250 € (taux usuel d’un référent)"
      },
      {
        "value": "2500",
        "label": "2 500 €"
      },
      {
        "value": "3750",
        "label": "3 750 €"
      }
    ]
  },
  "avisConseilPedagogique": {
    "genre": "jour",
    "libelle": "Avis du conseil pédagogique",
    "requis": false,
    "nullable": true
  },
  "avisCa": {
    "genre": "jour",
    "libelle": "Avis du conseil d’administration",
    "requis": false,
    "nullable": true
  },
  "proposeeLe": {
    "genre": "jour",
    "libelle": "Proposition au recteur",
    "requis": false,
    "nullable": true
  },
  "saisieSts": {
    "genre": "jour",
    "libelle": "Saisie dans STSWEB",
    "aide": "Laissez vide si ce n’est pas fait.",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;

export const UpdateDesignationDto = {
  "debut": {
    "genre": "jour",
    "libelle": "Début de la mission",
    "aide": "Premier jour",
    "requis": "Indiquez la date de début."
  },
  "fin": {
    "genre": "jour",
    "libelle": "Fin de la mission",
    "aide": "Sans date, jusqu’à la fin de l’année.",
    "requis": false,
    "nullable": true
  },
  "prisLe": {
    "genre": "jour",
    "libelle": "Prise de fonction",
    "aide": "Le jour où la personne est devenue RRUPN ici ; vide si vous ne le savez pas.",
    "requis": false,
    "nullable": true
  },
  "domaines": {
    "genre": "choixMultiple",
    "libelle": "Domaines confiés",
    "requis": "Choisissez au moins un domaine.",
    "min": 1,
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
        "label": "Faire le lien avec l’équipement et la maintenance",
        "hint": "Facultatif, là où l’établissement en a besoin"
      }
    ]
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
        "aide": "Fonction ou nom, par exemple « référent Pix »",
        "requis": "Dites avec qui.",
        "min": 1,
        "max": 120
      }
    }
  }
} as const satisfies Regles;
