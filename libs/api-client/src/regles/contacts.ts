/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateContactDto = {
  "perimetre": {
    "genre": "choix",
    "libelle": "Périmètre",
    "requis": true,
    "choix": [
      {
        "value": "national",
        "label": "National"
      },
      {
        "value": "region_academique",
        "label": "Région académique"
      },
      {
        "value": "region",
        "label": "Région"
      },
      {
        "value": "academie",
        "label": "Académie"
      },
      {
        "value": "departement",
        "label": "Département"
      }
    ]
  },
  "departement": {
    "genre": "texte",
    "libelle": "Département",
    "requis": false,
    "nullable": true
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
  "domaine": {
    "genre": "choix",
    "libelle": "Sujet",
    "requis": true,
    "choix": [
      {
        "value": "accompagnement",
        "label": "Accompagnement de proximité"
      },
      {
        "value": "pilotage",
        "label": "Pilotage du numérique"
      },
      {
        "value": "equipement_maintenance",
        "label": "Équipement et maintenance"
      },
      {
        "value": "reseau",
        "label": "Réseau et accès à Internet"
      },
      {
        "value": "ent",
        "label": "ENT"
      },
      {
        "value": "ressources_gar_ent",
        "label": "Ressources numériques et GAR"
      },
      {
        "value": "pix",
        "label": "Pix"
      },
      {
        "value": "rgpd",
        "label": "Protection des données"
      },
      {
        "value": "messagerie",
        "label": "Messagerie"
      },
      {
        "value": "portail",
        "label": "Portail de l’académie"
      },
      {
        "value": "outils",
        "label": "Outils"
      },
      {
        "value": "site_web",
        "label": "Site web de l’établissement"
      },
      {
        "value": "formation",
        "label": "Formation"
      },
      {
        "value": "animation",
        "label": "Animation du réseau et actualités"
      }
    ]
  },
  "service": {
    "genre": "texte",
    "libelle": "Fonction ou service",
    "aide": "Jamais le nom d’une personne",
    "requis": "Nommez la fonction ou le service.",
    "min": 1,
    "max": 200
  },
  "canal": {
    "genre": "choix",
    "libelle": "Canal",
    "requis": true,
    "choix": [
      {
        "value": "courriel",
        "label": "Courriel"
      },
      {
        "value": "telephone",
        "label": "Téléphone"
      },
      {
        "value": "plateforme",
        "label": "Plateforme de demandes"
      },
      {
        "value": "application",
        "label": "Application"
      },
      {
        "value": "portail",
        "label": "Portail"
      },
      {
        "value": "site",
        "label": "Site"
      },
      {
        "value": "formulaire",
        "label": "Formulaire"
      },
      {
        "value": "forum",
        "label": "Forum"
      },
      {
        "value": "liste",
        "label": "Liste de diffusion"
      },
      {
        "value": "lettre",
        "label": "Lettre d’information"
      },
      {
        "value": "espace",
        "label": "Espace de partage"
      }
    ]
  },
  "adresse": {
    "genre": "texte",
    "libelle": "Adresse ou numéro",
    "aide": "Écrivez <UAI> là où doit venir l’UAI de l’établissement : ce.<UAI>@…",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "condition": {
    "genre": "texte",
    "libelle": "Condition d’accès",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "statut": {
    "genre": "choix",
    "libelle": "Ce que vaut cette adresse",
    "aide": "Seul un contact actif devient un lien dans les établissements",
    "requis": true,
    "choix": [
      {
        "value": "actif",
        "label": "Actif"
      },
      {
        "value": "a_confirmer",
        "label": "À confirmer"
      },
      {
        "value": "a_corriger",
        "label": "Adresse probablement erronée"
      },
      {
        "value": "fonction_seule",
        "label": "Fonction seule"
      },
      {
        "value": "adresse_absente",
        "label": "Adresse absente"
      }
    ]
  },
  "edition": {
    "genre": "texte",
    "libelle": "Document d’où il vient",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 80
  },
  "remarque": {
    "genre": "texte",
    "libelle": "Remarque pour le service",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  }
} as const satisfies Regles;

export const UpdateContactDto = {
  "perimetre": {
    "genre": "choix",
    "libelle": "Périmètre",
    "requis": false,
    "choix": [
      {
        "value": "national",
        "label": "National"
      },
      {
        "value": "region_academique",
        "label": "Région académique"
      },
      {
        "value": "region",
        "label": "Région"
      },
      {
        "value": "academie",
        "label": "Académie"
      },
      {
        "value": "departement",
        "label": "Département"
      }
    ]
  },
  "departement": {
    "genre": "texte",
    "libelle": "Département",
    "requis": false,
    "nullable": true
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
  "domaine": {
    "genre": "choix",
    "libelle": "Sujet",
    "requis": false,
    "choix": [
      {
        "value": "accompagnement",
        "label": "Accompagnement de proximité"
      },
      {
        "value": "pilotage",
        "label": "Pilotage du numérique"
      },
      {
        "value": "equipement_maintenance",
        "label": "Équipement et maintenance"
      },
      {
        "value": "reseau",
        "label": "Réseau et accès à Internet"
      },
      {
        "value": "ent",
        "label": "ENT"
      },
      {
        "value": "ressources_gar_ent",
        "label": "Ressources numériques et GAR"
      },
      {
        "value": "pix",
        "label": "Pix"
      },
      {
        "value": "rgpd",
        "label": "Protection des données"
      },
      {
        "value": "messagerie",
        "label": "Messagerie"
      },
      {
        "value": "portail",
        "label": "Portail de l’académie"
      },
      {
        "value": "outils",
        "label": "Outils"
      },
      {
        "value": "site_web",
        "label": "Site web de l’établissement"
      },
      {
        "value": "formation",
        "label": "Formation"
      },
      {
        "value": "animation",
        "label": "Animation du réseau et actualités"
      }
    ]
  },
  "service": {
    "genre": "texte",
    "libelle": "Fonction ou service",
    "aide": "Jamais le nom d’une personne",
    "requis": "Nommez la fonction ou le service.",
    "min": 1,
    "max": 200
  },
  "canal": {
    "genre": "choix",
    "libelle": "Canal",
    "requis": false,
    "choix": [
      {
        "value": "courriel",
        "label": "Courriel"
      },
      {
        "value": "telephone",
        "label": "Téléphone"
      },
      {
        "value": "plateforme",
        "label": "Plateforme de demandes"
      },
      {
        "value": "application",
        "label": "Application"
      },
      {
        "value": "portail",
        "label": "Portail"
      },
      {
        "value": "site",
        "label": "Site"
      },
      {
        "value": "formulaire",
        "label": "Formulaire"
      },
      {
        "value": "forum",
        "label": "Forum"
      },
      {
        "value": "liste",
        "label": "Liste de diffusion"
      },
      {
        "value": "lettre",
        "label": "Lettre d’information"
      },
      {
        "value": "espace",
        "label": "Espace de partage"
      }
    ]
  },
  "adresse": {
    "genre": "texte",
    "libelle": "Adresse ou numéro",
    "aide": "Écrivez <UAI> là où doit venir l’UAI de l’établissement : ce.<UAI>@…",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "condition": {
    "genre": "texte",
    "libelle": "Condition d’accès",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "statut": {
    "genre": "choix",
    "libelle": "Ce que vaut cette adresse",
    "aide": "Seul un contact actif devient un lien dans les établissements",
    "requis": false,
    "choix": [
      {
        "value": "actif",
        "label": "Actif"
      },
      {
        "value": "a_confirmer",
        "label": "À confirmer"
      },
      {
        "value": "a_corriger",
        "label": "Adresse probablement erronée"
      },
      {
        "value": "fonction_seule",
        "label": "Fonction seule"
      },
      {
        "value": "adresse_absente",
        "label": "Adresse absente"
      }
    ]
  },
  "edition": {
    "genre": "texte",
    "libelle": "Document d’où il vient",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 80
  },
  "remarque": {
    "genre": "texte",
    "libelle": "Remarque pour le service",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  }
} as const satisfies Regles;
