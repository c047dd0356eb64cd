/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from '../regle.js';

export const CreateCommentaireDto = {
  "bloc": {
    "genre": "choix",
    "libelle": "Bloc",
    "requis": true,
    "choix": [
      {
        "value": "identite",
        "label": "Identité et mandats"
      },
      {
        "value": "missions",
        "label": "Missions de la lettre"
      },
      {
        "value": "informations",
        "label": "Informations relayées"
      },
      {
        "value": "formations",
        "label": "Échanges et formation"
      },
      {
        "value": "accompagnements",
        "label": "Collègues accompagnés et projets"
      },
      {
        "value": "competences",
        "label": "Compétences des élèves"
      },
      {
        "value": "pilotage",
        "label": "Pilotage"
      },
      {
        "value": "ent",
        "label": "ENT, GAR et ÉduConnect"
      },
      {
        "value": "rgpd",
        "label": "RGPD"
      },
      {
        "value": "parents",
        "label": "Parents et citoyenneté numérique"
      },
      {
        "value": "equipement",
        "label": "Équipement et demandes"
      },
      {
        "value": "indicateurs",
        "label": "Indicateurs"
      },
      {
        "value": "film",
        "label": "Film annuel par thème"
      },
      {
        "value": "appreciation",
        "label": "Usages du numérique"
      },
      {
        "value": "difficultes",
        "label": "Difficultés"
      },
      {
        "value": "besoins",
        "label": "Besoins et propositions à l’académie"
      },
      {
        "value": "suite",
        "label": "L’an prochain"
      }
    ]
  },
  "texte": {
    "genre": "texte",
    "libelle": "Commentaire",
    "requis": "Écrivez votre commentaire.",
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const RemoveCommentaireDto = {} as const satisfies Regles;

export const UpdateCommentaireDto = {
  "traite": {
    "genre": "booleen",
    "requis": true
  }
} as const satisfies Regles;
