/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const UpdateParametresDto = {
  "libelleRole": {
    "genre": "choix",
    "libelle": "Nom de la mission",
    "requis": false,
    "choix": [
      {
        "value": "RRUPN",
        "label": "RRUPN",
        "hint": "Référent pour les ressources et usages pédagogiques numériques"
      },
      {
        "value": "RUPN",
        "label": "RUPN",
        "hint": "Référent pour les usages pédagogiques numériques"
      }
    ]
  },
  "libelleService": {
    "genre": "texte",
    "libelle": "Nom du service",
    "aide": "Par exemple SRANE, DRANE",
    "requis": "Donnez le nom du service.",
    "min": 1,
    "max": 60
  },
  "libelleCommission": {
    "genre": "texte",
    "libelle": "Nom de la commission",
    "requis": "Donnez le nom de la commission.",
    "min": 1,
    "max": 80
  },
  "tauxRecommandes": {
    "genre": "choixMultiple",
    "libelle": "Taux d’IMP recommandés",
    "aide": "Un chef d’établissement qui s’en écarte est averti ; rien ne lui est refusé.",
    "requis": "Choisissez au moins un taux.",
    "min": 1,
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
        "label": "1 250 €"
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
  "enveloppeImp": {
    "genre": "nombre",
    "libelle": "Enveloppe d’IMP de l’académie, en euros",
    "aide": "Les établissements ne la voient pas.",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 100000000
  },
  "enveloppesImp": {
    "genre": "liste",
    "libelle": "Répartition de l’enveloppe par département",
    "aide": "Un référent départemental ne lit que la part de son département.",
    "requis": false,
    "nullable": true,
    "champs": {
      "departement": {
        "genre": "texte",
        "libelle": "Département (code)",
        "requis": "Donnez le code du département."
      },
      "montant": {
        "genre": "nombre",
        "libelle": "Sa part, en euros",
        "requis": true,
        "min": 0,
        "max": 100000000
      }
    }
  },
  "rentreeOuverteLe": {
    "genre": "jour",
    "libelle": "Ouverture de la préparation de rentrée",
    "aide": "À cette date, chaque établissement peut reconduire, changer ou terminer ce qu’il avait déclaré l’année précédente.",
    "requis": false,
    "nullable": true
  },
  "rgpdDroitsMois": {
    "genre": "entier",
    "libelle": "Réponse à une demande de droits, en mois",
    "aide": "Vide : 1 mois, montré « à vérifier ».",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 12
  },
  "rgpdViolationHeures": {
    "genre": "entier",
    "libelle": "Notification d’une violation de données, en heures",
    "aide": "Vide : 72 heures, montré « à vérifier ».",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 720
  }
} as const satisfies Regles;
