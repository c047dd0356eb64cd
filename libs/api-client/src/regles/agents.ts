/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateHabilitationDto = {
  "role": {
    "genre": "choix",
    "libelle": "Rôle",
    "requis": true,
    "choix": [
      {
        "value": "administrateur",
        "label": "Administrateur de la plateforme"
      },
      {
        "value": "srane",
        "label": "SRANE"
      },
      {
        "value": "referent_departemental",
        "label": "Référent départemental"
      },
      {
        "value": "chef",
        "label": "Chef d'établissement"
      },
      {
        "value": "adjoint",
        "label": "Adjoint"
      },
      {
        "value": "rrupn",
        "label": "RRUPN"
      },
      {
        "value": "contributeur",
        "label": "Contributeur"
      },
      {
        "value": "lecteur",
        "label": "Lecteur"
      }
    ]
  },
  "region": {
    "genre": "texte",
    "libelle": "Région",
    "aide": "Code, par exemple 75",
    "requis": "Indiquez le périmètre."
  },
  "academie": {
    "genre": "texte",
    "libelle": "Académie",
    "aide": "Code, par exemple 22",
    "requis": "Indiquez le périmètre."
  },
  "departement": {
    "genre": "texte",
    "libelle": "Département",
    "aide": "Code à trois caractères, par exemple 087",
    "requis": "Indiquez le périmètre."
  },
  "uai": {
    "genre": "texte",
    "libelle": "UAI de l’établissement",
    "aide": "Sept chiffres et une lettre",
    "requis": "Indiquez le périmètre."
  },
  "fonctions": {
    "genre": "choixMultiple",
    "libelle": "Fonctions",
    "requis": false,
    "choix": [
      {
        "value": "ADMIN_ENT",
        "label": "Administrateur ENT"
      },
      {
        "value": "RESP_AFFECT_GAR",
        "label": "Responsable d’affectation GAR"
      },
      {
        "value": "REF_PIX",
        "label": "Référent Pix"
      },
      {
        "value": "ADMIN_PIX_ORGA",
        "label": "Administrateur Pix Orga"
      },
      {
        "value": "ADMIN_EDUCONNECT",
        "label": "Administrateur ÉduConnect"
      },
      {
        "value": "DECLARANT_RADIO",
        "label": "Déclarant RADIO"
      },
      {
        "value": "WEBMESTRE",
        "label": "Webmestre"
      },
      {
        "value": "CONTACT_EQUIPEMENT",
        "label": "Contact équipement numérique"
      }
    ]
  },
  "fin": {
    "genre": "jour",
    "libelle": "Jusqu’au",
    "aide": "Dernier jour avec ce droit ; vide : sans fin prévue.",
    "requis": false,
    "nullable": true
  },
  "prisLe": {
    "genre": "jour",
    "libelle": "Prise de fonction",
    "aide": "Le jour où la personne a pris ce poste ; vide si vous ne le savez pas.",
    "requis": false,
    "nullable": true
  },
  "debut": {
    "genre": "jour",
    "libelle": "À partir du",
    "requis": "Indiquez le premier jour."
  }
} as const satisfies Regles;

export const InviteAgentDto = {
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
    "requis": "Indiquez l’adresse."
  },
  "role": {
    "genre": "choix",
    "libelle": "Rôle",
    "requis": true,
    "choix": [
      {
        "value": "administrateur",
        "label": "Administrateur de la plateforme"
      },
      {
        "value": "srane",
        "label": "SRANE"
      },
      {
        "value": "referent_departemental",
        "label": "Référent départemental"
      },
      {
        "value": "chef",
        "label": "Chef d'établissement"
      },
      {
        "value": "adjoint",
        "label": "Adjoint"
      },
      {
        "value": "rrupn",
        "label": "RRUPN"
      },
      {
        "value": "contributeur",
        "label": "Contributeur"
      },
      {
        "value": "lecteur",
        "label": "Lecteur"
      }
    ]
  },
  "region": {
    "genre": "texte",
    "libelle": "Région",
    "aide": "Code, par exemple 75",
    "requis": "Indiquez le périmètre."
  },
  "academie": {
    "genre": "texte",
    "libelle": "Académie",
    "aide": "Code, par exemple 22",
    "requis": "Indiquez le périmètre."
  },
  "departement": {
    "genre": "texte",
    "libelle": "Département",
    "aide": "Code à trois caractères, par exemple 087",
    "requis": "Indiquez le périmètre."
  },
  "uai": {
    "genre": "texte",
    "libelle": "UAI de l’établissement",
    "aide": "Sept chiffres et une lettre",
    "requis": "Indiquez le périmètre."
  },
  "fonctions": {
    "genre": "choixMultiple",
    "libelle": "Fonctions",
    "requis": false,
    "choix": [
      {
        "value": "ADMIN_ENT",
        "label": "Administrateur ENT"
      },
      {
        "value": "RESP_AFFECT_GAR",
        "label": "Responsable d’affectation GAR"
      },
      {
        "value": "REF_PIX",
        "label": "Référent Pix"
      },
      {
        "value": "ADMIN_PIX_ORGA",
        "label": "Administrateur Pix Orga"
      },
      {
        "value": "ADMIN_EDUCONNECT",
        "label": "Administrateur ÉduConnect"
      },
      {
        "value": "DECLARANT_RADIO",
        "label": "Déclarant RADIO"
      },
      {
        "value": "WEBMESTRE",
        "label": "Webmestre"
      },
      {
        "value": "CONTACT_EQUIPEMENT",
        "label": "Contact équipement numérique"
      }
    ]
  },
  "fin": {
    "genre": "jour",
    "libelle": "Jusqu’au",
    "aide": "Dernier jour avec ce droit ; vide : sans fin prévue.",
    "requis": false,
    "nullable": true
  },
  "prisLe": {
    "genre": "jour",
    "libelle": "Prise de fonction",
    "aide": "Le jour où la personne a pris ce poste ; vide si vous ne le savez pas.",
    "requis": false,
    "nullable": true
  },
  "debut": {
    "genre": "jour",
    "libelle": "À partir du",
    "requis": false
  }
} as const satisfies Regles;

export const UpdateAgentDto = {
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
    "requis": "Indiquez l’adresse."
  }
} as const satisfies Regles;
