/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const AddMembreDto = {
  "qualite": {
    "genre": "choix",
    "libelle": "Qualité",
    "requis": true,
    "choix": [
      {
        "value": "direction",
        "label": "Direction"
      },
      {
        "value": "rrupn",
        "label": "RRUPN"
      },
      {
        "value": "gestionnaire",
        "label": "Gestionnaire ou agent comptable"
      },
      {
        "value": "enseignant",
        "label": "Enseignant"
      },
      {
        "value": "documentaliste",
        "label": "Professeur documentaliste"
      },
      {
        "value": "cpe",
        "label": "Conseiller principal d’éducation"
      },
      {
        "value": "admin_ent",
        "label": "Administrateur de l’ENT"
      },
      {
        "value": "responsable_gar",
        "label": "Responsable d’affectation du GAR"
      },
      {
        "value": "referent_pix",
        "label": "Référent Pix"
      },
      {
        "value": "ddfpt",
        "label": "Directeur délégué aux formations (DDFPT)"
      },
      {
        "value": "eleves",
        "label": "Élèves élus"
      },
      {
        "value": "parents",
        "label": "Parents élus"
      },
      {
        "value": "collectivite",
        "label": "Représentant de la collectivité"
      },
      {
        "value": "autre",
        "label": "Autre membre"
      }
    ]
  },
  "prenom": {
    "genre": "texte",
    "libelle": "Prénom",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 80
  },
  "nom": {
    "genre": "texte",
    "libelle": "Nom",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 80
  },
  "courriel": {
    "genre": "courriel",
    "libelle": "Courriel",
    "aide": "Pour recevoir les convocations",
    "requis": false,
    "nullable": true
  },
  "nombre": {
    "genre": "entier",
    "libelle": "Nombre de représentants",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 99
  }
} as const satisfies Regles;

export const UpdateCommissionDto = {
  "modalite": {
    "genre": "choix",
    "libelle": "Sous quelle forme se réunit-elle ?",
    "requis": true,
    "choix": [
      {
        "value": "ad_hoc",
        "label": "Commission propre à l’établissement"
      },
      {
        "value": "conseil_pedagogique",
        "label": "Conseil pédagogique, qui en tient lieu"
      }
    ]
  },
  "libelle": {
    "genre": "texte",
    "libelle": "Nom de la commission",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 120
  },
  "installeeLe": {
    "genre": "jour",
    "libelle": "Date d’installation",
    "aide": "Laissez vide tant qu’elle n’est pas installée. Cette date coche l’action du film d’elle-même.",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;

export const UpdateMembreDto = {
  "qualite": {
    "genre": "choix",
    "libelle": "Qualité",
    "requis": false,
    "choix": [
      {
        "value": "direction",
        "label": "Direction"
      },
      {
        "value": "rrupn",
        "label": "RRUPN"
      },
      {
        "value": "gestionnaire",
        "label": "Gestionnaire ou agent comptable"
      },
      {
        "value": "enseignant",
        "label": "Enseignant"
      },
      {
        "value": "documentaliste",
        "label": "Professeur documentaliste"
      },
      {
        "value": "cpe",
        "label": "Conseiller principal d’éducation"
      },
      {
        "value": "admin_ent",
        "label": "Administrateur de l’ENT"
      },
      {
        "value": "responsable_gar",
        "label": "Responsable d’affectation du GAR"
      },
      {
        "value": "referent_pix",
        "label": "Référent Pix"
      },
      {
        "value": "ddfpt",
        "label": "Directeur délégué aux formations (DDFPT)"
      },
      {
        "value": "eleves",
        "label": "Élèves élus"
      },
      {
        "value": "parents",
        "label": "Parents élus"
      },
      {
        "value": "collectivite",
        "label": "Représentant de la collectivité"
      },
      {
        "value": "autre",
        "label": "Autre membre"
      }
    ]
  },
  "prenom": {
    "genre": "texte",
    "libelle": "Prénom",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 80
  },
  "nom": {
    "genre": "texte",
    "libelle": "Nom",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 80
  },
  "courriel": {
    "genre": "courriel",
    "libelle": "Courriel",
    "aide": "Pour recevoir les convocations",
    "requis": false,
    "nullable": true
  },
  "nombre": {
    "genre": "entier",
    "libelle": "Nombre de représentants",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 99
  }
} as const satisfies Regles;
