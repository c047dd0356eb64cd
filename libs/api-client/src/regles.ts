/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

import type { Regles } from './regle.js';

export const ActivateDto = {
  "motDePasse": {
    "genre": "secret",
    "libelle": "Mot de passe",
    "aide": "Au moins 12 caractères. Une phrase courte convient très bien.",
    "requis": "Choisissez un mot de passe.",
    "min": 12,
    "max": 200
  }
} as const satisfies Regles;

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

export const AnnulationDto = {} as const satisfies Regles;

export const AnswerDemandeDto = {
  "etat": {
    "genre": "choix",
    "libelle": "Réponse",
    "requis": true,
    "choix": [
      {
        "value": "accordee",
        "label": "Accordée"
      },
      {
        "value": "accordee_en_partie",
        "label": "Accordée en partie"
      },
      {
        "value": "refusee",
        "label": "Refusée, avec la raison"
      },
      {
        "value": "livree",
        "label": "Livrée"
      }
    ]
  },
  "quantiteAccordee": {
    "genre": "entier",
    "libelle": "Quantité accordée",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 5000
  },
  "reponse": {
    "genre": "texte",
    "libelle": "Message à l’établissement",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 1000
  }
} as const satisfies Regles;

export const AnswerInvitationDto = {
  "prenom": {
    "genre": "texte",
    "libelle": "Prénom",
    "requis": "Indiquez votre prénom.",
    "min": 1,
    "max": 80
  },
  "nom": {
    "genre": "texte",
    "libelle": "Nom",
    "requis": "Indiquez votre nom.",
    "min": 1,
    "max": 80
  },
  "courriel": {
    "genre": "courriel",
    "libelle": "Votre adresse académique",
    "aide": "La vôtre, pas celle de l’établissement : le lien qui ouvre votre compte y sera envoyé.",
    "requis": "Indiquez votre adresse."
  },
  "prisLe": {
    "genre": "jour",
    "libelle": "Date de prise de fonction",
    "aide": "Le jour où vous avez pris la direction de l’établissement",
    "requis": "Indiquez le jour de votre prise de fonction."
  }
} as const satisfies Regles;

export const CloseRentreeDto = {} as const satisfies Regles;

export const ClotureDto = {
  "motif": {
    "genre": "texte",
    "libelle": "Raison",
    "aide": "Elle sera lue par les personnes concernées.",
    "requis": "Indiquez la raison.",
    "min": 1,
    "max": 1000
  },
  "date": {
    "genre": "jour",
    "libelle": "Date de fin",
    "requis": "Indiquez la date de fin."
  }
} as const satisfies Regles;

export const CommentaireDto = {
  "texte": {
    "genre": "texte",
    "libelle": "Votre commentaire",
    "aide": "Lu par la direction, le RRUPN concerné et le SRANE.",
    "requis": "Écrivez votre commentaire.",
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const ConvocationDto = {
  "apercu": {
    "genre": "booleen",
    "requis": false
  }
} as const satisfies Regles;

export const CreateAbonnementDto = {
  "ressource": {
    "genre": "texte",
    "libelle": "Ressource",
    "requis": "Nommez la ressource.",
    "min": 1,
    "max": 200
  },
  "editeur": {
    "genre": "texte",
    "libelle": "Éditeur",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "financeur": {
    "genre": "choix",
    "libelle": "Qui finance ?",
    "requis": "Dites qui finance cet abonnement.",
    "choix": [
      {
        "value": "etat",
        "label": "État"
      },
      {
        "value": "collectivite",
        "label": "Collectivité"
      },
      {
        "value": "etablissement",
        "label": "Établissement"
      },
      {
        "value": "autre",
        "label": "Autre"
      }
    ]
  },
  "debut": {
    "genre": "jour",
    "libelle": "Début",
    "requis": false,
    "nullable": true
  },
  "fin": {
    "genre": "jour",
    "libelle": "Dernier jour",
    "requis": "Donnez le dernier jour de l’abonnement."
  },
  "quantite": {
    "genre": "entier",
    "libelle": "Licences",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 100000
  },
  "publics": {
    "genre": "texte",
    "libelle": "Niveaux, disciplines",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "suite": {
    "genre": "choix",
    "libelle": "Suite pour l’année suivante",
    "requis": false,
    "choix": [
      {
        "value": "a_decider",
        "label": "À décider"
      },
      {
        "value": "renouvele",
        "label": "À renouveler"
      },
      {
        "value": "remplace",
        "label": "À remplacer"
      },
      {
        "value": "abandonne",
        "label": "Sans suite"
      }
    ]
  }
} as const satisfies Regles;

export const CreateActionLocaleDto = {
  "intitule": {
    "genre": "texte",
    "libelle": "Action",
    "requis": "Dites en quelques mots ce qui est à faire.",
    "min": 1,
    "max": 300
  },
  "responsable": {
    "genre": "texte",
    "libelle": "Qui s’en charge",
    "aide": "Une personne de l’établissement, jamais un élève ni un parent",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 160
  },
  "echeance": {
    "genre": "jour",
    "libelle": "Pour le",
    "aide": "Laissez vide s’il n’y a pas d’échéance",
    "requis": false,
    "nullable": true
  },
  "statut": {
    "genre": "choix",
    "libelle": "État",
    "requis": false,
    "choix": [
      {
        "value": "a_faire",
        "label": "À faire"
      },
      {
        "value": "en_cours",
        "label": "En cours"
      },
      {
        "value": "fait",
        "label": "Faite"
      },
      {
        "value": "abandonnee",
        "label": "Abandonnée"
      }
    ]
  }
} as const satisfies Regles;

export const CreateActiviteDto = {
  "date": {
    "genre": "jour",
    "libelle": "Date",
    "requis": "Indiquez la date."
  },
  "fonction": {
    "genre": "choix",
    "libelle": "Fonction",
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
  "dureeMinutes": {
    "genre": "entier",
    "libelle": "Durée",
    "requis": true,
    "min": 1,
    "max": 1440
  },
  "public": {
    "genre": "texte",
    "libelle": "Public",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "nombre": {
    "genre": "entier",
    "libelle": "Nombre de personnes",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 5000
  },
  "note": {
    "genre": "texte",
    "libelle": "Note",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const CreateBesoinDto = {
  "dispositif": {
    "genre": "choix",
    "libelle": "Forme",
    "requis": true,
    "choix": [
      {
        "value": "fil",
        "label": "Formation d’initiative locale (FIL)"
      },
      {
        "value": "cafe_numerique",
        "label": "Café numérique"
      },
      {
        "value": "autre",
        "label": "Autre"
      }
    ]
  },
  "titre": {
    "genre": "texte",
    "libelle": "Formation souhaitée",
    "requis": "Indiquez la formation souhaitée.",
    "min": 1,
    "max": 200
  },
  "public": {
    "genre": "texte",
    "libelle": "Public",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "nombre": {
    "genre": "entier",
    "libelle": "Nombre de personnes",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  },
  "etat": {
    "genre": "choix",
    "libelle": "Où en est-elle ?",
    "requis": false,
    "choix": [
      {
        "value": "recense",
        "label": "Recensé"
      },
      {
        "value": "demande",
        "label": "Demandé"
      },
      {
        "value": "accorde",
        "label": "Accordé"
      },
      {
        "value": "realise",
        "label": "Réalisé"
      },
      {
        "value": "abandonne",
        "label": "Abandonné"
      }
    ]
  }
} as const satisfies Regles;

export const CreateCalendrierDto = {
  "portee": {
    "genre": "choix",
    "requis": true,
    "choix": [
      {
        "value": "mes_lignes",
        "label": "mes_lignes"
      },
      {
        "value": "etablissements",
        "label": "etablissements"
      }
    ]
  }
} as const satisfies Regles;

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

export const CreateDateDto = {
  "genre": {
    "genre": "choix",
    "libelle": "Nature",
    "requis": true,
    "choix": [
      {
        "value": "certification_pix",
        "label": "Certification Pix"
      },
      {
        "value": "safer_internet_day",
        "label": "Safer Internet Day"
      },
      {
        "value": "conseil_administration",
        "label": "Conseil d’administration"
      },
      {
        "value": "vacances",
        "label": "Vacances scolaires"
      },
      {
        "value": "autre",
        "label": "Autre date"
      }
    ]
  },
  "intitule": {
    "genre": "texte",
    "libelle": "Intitulé",
    "requis": "Nommez cette date.",
    "min": 1,
    "max": 120
  },
  "debut": {
    "genre": "jour",
    "libelle": "Premier jour",
    "requis": "Donnez le premier jour."
  },
  "fin": {
    "genre": "jour",
    "libelle": "Dernier jour",
    "aide": "Vide : le même jour",
    "requis": false,
    "nullable": true
  },
  "public": {
    "genre": "texte",
    "libelle": "Public",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
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
  "zone": {
    "genre": "choix",
    "libelle": "Zone",
    "requis": false,
    "nullable": true,
    "choix": [
      {
        "value": "A",
        "label": "Zone A"
      },
      {
        "value": "B",
        "label": "Zone B"
      },
      {
        "value": "C",
        "label": "Zone C"
      }
    ]
  },
  "certitude": {
    "genre": "choix",
    "libelle": "Certitude",
    "requis": false,
    "choix": [
      {
        "value": "source",
        "label": "Selon la source"
      },
      {
        "value": "a_verifier",
        "label": "À vérifier"
      }
    ]
  },
  "source": {
    "genre": "texte",
    "libelle": "Source",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  }
} as const satisfies Regles;

export const CreateDelegationDto = {
  "agent": {
    "genre": "texte",
    "libelle": "Adjoint",
    "requis": true
  },
  "droits": {
    "genre": "choixMultiple",
    "libelle": "Ce qui est délégué",
    "requis": "Choisissez au moins un droit.",
    "min": 1,
    "choix": [
      {
        "value": "transmettre",
        "label": "Transmettre les désignations"
      },
      {
        "value": "signer",
        "label": "Signer les lettres de mission"
      },
      {
        "value": "compensation",
        "label": "Fixer les compensations"
      }
    ]
  },
  "debut": {
    "genre": "jour",
    "libelle": "Du",
    "requis": "Indiquez le premier jour."
  },
  "fin": {
    "genre": "jour",
    "libelle": "Au",
    "aide": "Dernier jour, un an après le début au plus tard",
    "requis": "Indiquez le dernier jour."
  }
} as const satisfies Regles;

export const CreateDemandeDto = {
  "categorie": {
    "genre": "choix",
    "libelle": "Catégorie",
    "requis": true,
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
  "besoin": {
    "genre": "texte",
    "libelle": "Besoin",
    "aide": "À quoi servira le matériel",
    "requis": "Dites à quoi servira le matériel.",
    "min": 1,
    "max": 500
  },
  "quantite": {
    "genre": "entier",
    "libelle": "Quantité",
    "requis": "Indiquez combien.",
    "min": 1,
    "max": 5000
  },
  "priorite": {
    "genre": "choix",
    "libelle": "Priorité",
    "requis": false,
    "choix": [
      {
        "value": "1",
        "label": "Prioritaire"
      },
      {
        "value": "2",
        "label": "Utile"
      },
      {
        "value": "3",
        "label": "Souhaité"
      }
    ]
  }
} as const satisfies Regles;

export const CreateDemandeRgpdDto = {
  "genre": {
    "genre": "choix",
    "libelle": "De quoi s’agit-il ?",
    "requis": true,
    "choix": [
      {
        "value": "droits",
        "label": "Demande d’exercice des droits"
      },
      {
        "value": "violation",
        "label": "Violation de données"
      }
    ]
  },
  "recueLe": {
    "genre": "instant",
    "libelle": "Reçue le",
    "requis": "Donnez le jour et l’heure."
  },
  "objet": {
    "genre": "texte",
    "libelle": "Objet",
    "aide": "Dites ce dont il s’agit, sans nom ni adresse : « accès au dossier d’un élève de 5e ».",
    "requis": "Dites ce dont il s’agit.",
    "min": 1,
    "max": 300
  },
  "notifieeLe": {
    "genre": "instant",
    "libelle": "Notifiée à la CNIL le",
    "aide": "Vide : pas encore",
    "requis": false,
    "nullable": true
  },
  "closeLe": {
    "genre": "instant",
    "libelle": "Réponse donnée le",
    "aide": "Vide : toujours ouverte",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;

export const CreateEvenementDto = {
  "genre": {
    "genre": "choix",
    "libelle": "Genre",
    "requis": true,
    "choix": [
      {
        "value": "cybermois",
        "label": "Cybermois"
      },
      {
        "value": "safer_internet_day",
        "label": "Safer Internet Day"
      },
      {
        "value": "information_parentale",
        "label": "Information annuelle à la citoyenneté numérique"
      },
      {
        "value": "session_pix",
        "label": "Session Pix"
      },
      {
        "value": "cafe_numerique",
        "label": "Café numérique"
      },
      {
        "value": "autre",
        "label": "Autre événement"
      }
    ]
  },
  "date": {
    "genre": "jour",
    "libelle": "Date",
    "requis": "Indiquez la date."
  },
  "participants": {
    "genre": "entier",
    "libelle": "Participants",
    "aide": "S’ils ont été comptés.",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 5000
  },
  "publics": {
    "genre": "choixMultiple",
    "libelle": "Publics",
    "requis": "Choisissez au moins un public.",
    "min": 1,
    "choix": [
      {
        "value": "eleves",
        "label": "Élèves"
      },
      {
        "value": "parents",
        "label": "Parents et responsables légaux"
      },
      {
        "value": "enseignants",
        "label": "Enseignants"
      },
      {
        "value": "personnels",
        "label": "Autres personnels"
      },
      {
        "value": "partenaires",
        "label": "Partenaires extérieurs"
      }
    ]
  },
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "theme": {
    "genre": "texte",
    "libelle": "Thème",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "commentaire": {
    "genre": "texte",
    "libelle": "Commentaire",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

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

export const CreateObjectifDto = {
  "intitule": {
    "genre": "texte",
    "libelle": "Objectif",
    "requis": "Écrivez l’objectif en une phrase.",
    "min": 1,
    "max": 300
  },
  "item": {
    "genre": "texte",
    "libelle": "Item de la grille",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 410
  },
  "indicateur": {
    "genre": "texte",
    "libelle": "À quoi le verra-t-on ?",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "etat": {
    "genre": "choix",
    "libelle": "Où en est-il ?",
    "requis": false,
    "choix": [
      {
        "value": "a_engager",
        "label": "À engager"
      },
      {
        "value": "en_cours",
        "label": "En cours"
      },
      {
        "value": "atteint",
        "label": "Atteint"
      },
      {
        "value": "abandonne",
        "label": "Abandonné"
      }
    ]
  },
  "point": {
    "genre": "texte",
    "libelle": "Point d’étape",
    "aide": "En quelques mots, sans nom de personne",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const CreateRessourceDto = {
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "aide": "Le même que dans le film : c’est par lui que la ligne du film trouve son lien",
    "requis": "Donnez le titre de la ressource.",
    "min": 1,
    "max": 200
  },
  "adresse": {
    "genre": "texte",
    "libelle": "Adresse",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 500
  },
  "edition": {
    "genre": "texte",
    "libelle": "Édition",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 80
  },
  "themes": {
    "genre": "textes",
    "libelle": "Thèmes",
    "requis": false
  },
  "remarque": {
    "genre": "texte",
    "libelle": "Remarque",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "verifiee": {
    "genre": "booleen",
    "libelle": "Je viens d’ouvrir ce lien",
    "requis": false
  }
} as const satisfies Regles;

export const CreateReunionDto = {
  "debut": {
    "genre": "instant",
    "libelle": "Date et heure",
    "requis": "Choisissez la date et l’heure."
  },
  "dureeMinutes": {
    "genre": "entier",
    "libelle": "Durée prévue",
    "requis": true,
    "min": 15,
    "max": 600
  },
  "lieu": {
    "genre": "texte",
    "libelle": "Lieu",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "objet": {
    "genre": "texte",
    "libelle": "Objet",
    "requis": "Indiquez l’objet de la réunion.",
    "min": 1,
    "max": 200
  },
  "ordreDuJour": {
    "genre": "liste",
    "libelle": "Ordre du jour",
    "aide": "Un point par ligne. La durée se met à la fin, si vous le souhaitez : « Charte d’usage (20 min) ».",
    "requis": false,
    "champs": {
      "titre": {
        "genre": "texte",
        "requis": true,
        "min": 1,
        "max": 300
      },
      "duree": {
        "genre": "entier",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 600
      }
    }
  }
} as const satisfies Regles;

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
        "aide": "Une invitation y sera envoyée si la personne n’a pas de compte.",
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

export const ExportReseauDto = {
  "format": {
    "genre": "choix",
    "requis": true,
    "choix": [
      {
        "value": "csv",
        "label": "csv"
      },
      {
        "value": "xlsx",
        "label": "xlsx"
      },
      {
        "value": "vcf",
        "label": "vcf"
      }
    ]
  },
  "filtres": {
    "genre": "groupe",
    "requis": false,
    "champs": {
      "academie": {
        "genre": "texte",
        "requis": false
      },
      "departement": {
        "genre": "texte",
        "requis": false
      },
      "uai": {
        "genre": "texte",
        "requis": false
      },
      "q": {
        "genre": "texte",
        "requis": false,
        "min": 0,
        "max": 100
      },
      "fonction": {
        "genre": "texte",
        "requis": false
      }
    }
  }
} as const satisfies Regles;

export const GesteSurLettreDto = {} as const satisfies Regles;

export const GesteSurModeleDto = {} as const satisfies Regles;

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
  "debut": {
    "genre": "jour",
    "requis": false
  },
  "fin": {
    "genre": "jour",
    "requis": false
  }
} as const satisfies Regles;

export const InviteTerritoireDto = {
  "role": {
    "genre": "choix",
    "libelle": "Qui inviter",
    "requis": true,
    "choix": [
      {
        "value": "chef",
        "label": "Chef d’établissement"
      }
    ]
  },
  "departement": {
    "genre": "texte",
    "libelle": "Département",
    "requis": false
  },
  "uais": {
    "genre": "textes",
    "requis": false,
    "max": 1500
  }
} as const satisfies Regles;

export const OpenSessionDto = {
  "courriel": {
    "genre": "texte",
    "libelle": "Adresse électronique professionnelle",
    "aide": "Exemple : prenom.nom@ac-limoges.fr",
    "requis": "Indiquez votre adresse électronique.",
    "min": 1,
    "max": 254
  },
  "motDePasse": {
    "genre": "secret",
    "libelle": "Mot de passe",
    "requis": "Indiquez votre mot de passe.",
    "min": 1,
    "max": 200
  }
} as const satisfies Regles;

export const PresentBilanDto = {
  "date": {
    "genre": "jour",
    "requis": true
  }
} as const satisfies Regles;

export const PublishBrouillonDto = {} as const satisfies Regles;

export const RemovePresentationDto = {} as const satisfies Regles;

export const RevokeDelegationDto = {} as const satisfies Regles;

export const SaveBrouillonDto = {
  "lignes": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "code": {
        "genre": "texte",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "cle": {
        "genre": "texte",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "serie": {
        "genre": "texte",
        "libelle": "Série",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "periode": {
        "genre": "entier",
        "libelle": "Période",
        "requis": true,
        "min": 1,
        "max": 5
      },
      "theme": {
        "genre": "texte",
        "libelle": "Thème",
        "aide": "Un thème du film, ou un nouveau",
        "requis": "Choisissez ou écrivez un thème.",
        "nullable": true,
        "max": 4000
      },
      "ordre": {
        "genre": "entier",
        "libelle": "Position",
        "requis": false
      },
      "intitule": {
        "genre": "texte",
        "libelle": "Intitulé",
        "aide": "Un verbe et son objet, par exemple « Installer le groupe de pilotage »",
        "requis": "Écrivez l’intitulé.",
        "nullable": true,
        "max": 4000
      },
      "nature": {
        "genre": "texte",
        "libelle": "Nature",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "applicabilite": {
        "genre": "texte",
        "libelle": "Établissements concernés",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "responsable": {
        "genre": "texte",
        "libelle": "Fonction responsable",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "responsableOrigine": {
        "genre": "texte",
        "libelle": "Origine du responsable",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "acteursAssocies": {
        "genre": "textes",
        "libelle": "Acteurs associés",
        "requis": false
      },
      "obligation": {
        "genre": "texte",
        "libelle": "Obligation",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "baseLegale": {
        "genre": "texte",
        "libelle": "Base légale",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "ressources": {
        "genre": "textes",
        "libelle": "Ressources",
        "requis": false
      },
      "outils": {
        "genre": "textes",
        "libelle": "Outils",
        "requis": false
      },
      "remarque": {
        "genre": "texte",
        "libelle": "Remarque",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "fait": {
        "genre": "texte",
        "libelle": "Déclaration qui la coche",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "echeance": {
        "genre": "texte",
        "libelle": "Échéance",
        "requis": "Choisissez une date.",
        "nullable": true,
        "max": 4000
      },
      "certitude": {
        "genre": "texte",
        "libelle": "Certitude",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "prerequis": {
        "genre": "texte",
        "libelle": "Action préalable",
        "requis": false,
        "nullable": true,
        "max": 4000
      },
      "horsFilm": {
        "genre": "booleen",
        "libelle": "Hors film",
        "requis": false
      }
    }
  }
} as const satisfies Regles;

export const TransitionDemandeDto = {} as const satisfies Regles;

export const TransitionDto = {} as const satisfies Regles;

export const TransitionMotiveeDto = {
  "motif": {
    "genre": "texte",
    "libelle": "Raison",
    "aide": "Elle sera lue par les personnes concernées.",
    "requis": "Indiquez la raison.",
    "min": 1,
    "max": 1000
  }
} as const satisfies Regles;

export const UpdateAbonnementDto = {
  "ressource": {
    "genre": "texte",
    "libelle": "Ressource",
    "requis": "Nommez la ressource.",
    "min": 1,
    "max": 200
  },
  "editeur": {
    "genre": "texte",
    "libelle": "Éditeur",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "financeur": {
    "genre": "choix",
    "libelle": "Qui finance ?",
    "requis": "Dites qui finance cet abonnement.",
    "choix": [
      {
        "value": "etat",
        "label": "État"
      },
      {
        "value": "collectivite",
        "label": "Collectivité"
      },
      {
        "value": "etablissement",
        "label": "Établissement"
      },
      {
        "value": "autre",
        "label": "Autre"
      }
    ]
  },
  "debut": {
    "genre": "jour",
    "libelle": "Début",
    "requis": false,
    "nullable": true
  },
  "fin": {
    "genre": "jour",
    "libelle": "Dernier jour",
    "requis": "Donnez le dernier jour de l’abonnement."
  },
  "quantite": {
    "genre": "entier",
    "libelle": "Licences",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 100000
  },
  "publics": {
    "genre": "texte",
    "libelle": "Niveaux, disciplines",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "suite": {
    "genre": "choix",
    "libelle": "Suite pour l’année suivante",
    "requis": false,
    "choix": [
      {
        "value": "a_decider",
        "label": "À décider"
      },
      {
        "value": "renouvele",
        "label": "À renouveler"
      },
      {
        "value": "remplace",
        "label": "À remplacer"
      },
      {
        "value": "abandonne",
        "label": "Sans suite"
      }
    ]
  }
} as const satisfies Regles;

export const UpdateActionDto = {
  "statut": {
    "genre": "choix",
    "requis": false,
    "choix": [
      {
        "value": "a_faire",
        "label": "a_faire"
      },
      {
        "value": "en_cours",
        "label": "en_cours"
      },
      {
        "value": "fait",
        "label": "fait"
      },
      {
        "value": "sans_objet",
        "label": "sans_objet"
      }
    ]
  },
  "faitLe": {
    "genre": "jour",
    "requis": false,
    "nullable": true
  },
  "commentaire": {
    "genre": "texte",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  },
  "motif": {
    "genre": "texte",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 500
  },
  "automatique": {
    "genre": "booleen",
    "requis": false
  },
  "charge": {
    "genre": "groupe",
    "requis": false,
    "nullable": true,
    "champs": {
      "nom": {
        "genre": "texte",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 160
      }
    }
  }
} as const satisfies Regles;

export const UpdateActionLocaleDto = {
  "intitule": {
    "genre": "texte",
    "libelle": "Action",
    "requis": "Dites en quelques mots ce qui est à faire.",
    "min": 1,
    "max": 300
  },
  "responsable": {
    "genre": "texte",
    "libelle": "Qui s’en charge",
    "aide": "Une personne de l’établissement, jamais un élève ni un parent",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 160
  },
  "echeance": {
    "genre": "jour",
    "libelle": "Pour le",
    "aide": "Laissez vide s’il n’y a pas d’échéance",
    "requis": false,
    "nullable": true
  },
  "statut": {
    "genre": "choix",
    "libelle": "État",
    "requis": false,
    "choix": [
      {
        "value": "a_faire",
        "label": "À faire"
      },
      {
        "value": "en_cours",
        "label": "En cours"
      },
      {
        "value": "fait",
        "label": "Faite"
      },
      {
        "value": "abandonnee",
        "label": "Abandonnée"
      }
    ]
  }
} as const satisfies Regles;

export const UpdateActionsDto = {
  "actions": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "statut": {
        "genre": "choix",
        "requis": false,
        "choix": [
          {
            "value": "a_faire",
            "label": "a_faire"
          },
          {
            "value": "en_cours",
            "label": "en_cours"
          },
          {
            "value": "fait",
            "label": "fait"
          },
          {
            "value": "sans_objet",
            "label": "sans_objet"
          }
        ]
      },
      "faitLe": {
        "genre": "jour",
        "requis": false,
        "nullable": true
      },
      "commentaire": {
        "genre": "texte",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 2000
      },
      "motif": {
        "genre": "texte",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 500
      },
      "automatique": {
        "genre": "booleen",
        "requis": false
      },
      "charge": {
        "genre": "groupe",
        "requis": false,
        "nullable": true,
        "champs": {
          "nom": {
            "genre": "texte",
            "requis": false,
            "nullable": true,
            "min": 1,
            "max": 160
          }
        }
      },
      "code": {
        "genre": "texte",
        "requis": true,
        "min": 1,
        "max": 60
      }
    }
  }
} as const satisfies Regles;

export const UpdateActiviteDto = {
  "date": {
    "genre": "jour",
    "libelle": "Date",
    "requis": "Indiquez la date."
  },
  "fonction": {
    "genre": "choix",
    "libelle": "Fonction",
    "requis": false,
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
  "dureeMinutes": {
    "genre": "entier",
    "libelle": "Durée",
    "requis": false,
    "min": 1,
    "max": 1440
  },
  "public": {
    "genre": "texte",
    "libelle": "Public",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "nombre": {
    "genre": "entier",
    "libelle": "Nombre de personnes",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 5000
  },
  "note": {
    "genre": "texte",
    "libelle": "Note",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const UpdateBesoinDto = {
  "dispositif": {
    "genre": "choix",
    "libelle": "Forme",
    "requis": false,
    "choix": [
      {
        "value": "fil",
        "label": "Formation d’initiative locale (FIL)"
      },
      {
        "value": "cafe_numerique",
        "label": "Café numérique"
      },
      {
        "value": "autre",
        "label": "Autre"
      }
    ]
  },
  "titre": {
    "genre": "texte",
    "libelle": "Formation souhaitée",
    "requis": "Indiquez la formation souhaitée.",
    "min": 1,
    "max": 200
  },
  "public": {
    "genre": "texte",
    "libelle": "Public",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "nombre": {
    "genre": "entier",
    "libelle": "Nombre de personnes",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  },
  "etat": {
    "genre": "choix",
    "libelle": "Où en est-elle ?",
    "requis": false,
    "choix": [
      {
        "value": "recense",
        "label": "Recensé"
      },
      {
        "value": "demande",
        "label": "Demandé"
      },
      {
        "value": "accorde",
        "label": "Accordé"
      },
      {
        "value": "realise",
        "label": "Réalisé"
      },
      {
        "value": "abandonne",
        "label": "Abandonné"
      }
    ]
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

export const UpdateDateDto = {
  "genre": {
    "genre": "choix",
    "libelle": "Nature",
    "requis": false,
    "choix": [
      {
        "value": "certification_pix",
        "label": "Certification Pix"
      },
      {
        "value": "safer_internet_day",
        "label": "Safer Internet Day"
      },
      {
        "value": "conseil_administration",
        "label": "Conseil d’administration"
      },
      {
        "value": "vacances",
        "label": "Vacances scolaires"
      },
      {
        "value": "autre",
        "label": "Autre date"
      }
    ]
  },
  "intitule": {
    "genre": "texte",
    "libelle": "Intitulé",
    "requis": "Nommez cette date.",
    "min": 1,
    "max": 120
  },
  "debut": {
    "genre": "jour",
    "libelle": "Premier jour",
    "requis": "Donnez le premier jour."
  },
  "fin": {
    "genre": "jour",
    "libelle": "Dernier jour",
    "aide": "Vide : le même jour",
    "requis": false,
    "nullable": true
  },
  "public": {
    "genre": "texte",
    "libelle": "Public",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
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
  "zone": {
    "genre": "choix",
    "libelle": "Zone",
    "requis": false,
    "nullable": true,
    "choix": [
      {
        "value": "A",
        "label": "Zone A"
      },
      {
        "value": "B",
        "label": "Zone B"
      },
      {
        "value": "C",
        "label": "Zone C"
      }
    ]
  },
  "certitude": {
    "genre": "choix",
    "libelle": "Certitude",
    "requis": false,
    "choix": [
      {
        "value": "source",
        "label": "Selon la source"
      },
      {
        "value": "a_verifier",
        "label": "À vérifier"
      }
    ]
  },
  "source": {
    "genre": "texte",
    "libelle": "Source",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  }
} as const satisfies Regles;

export const UpdateDelaiDto = {
  "moisVerification": {
    "genre": "entier",
    "libelle": "Une ressource est à revérifier après combien de mois ?",
    "requis": "Donnez un nombre de mois de 1 à 36.",
    "min": 1,
    "max": 36
  }
} as const satisfies Regles;

export const UpdateDemandeDto = {
  "categorie": {
    "genre": "choix",
    "libelle": "Catégorie",
    "requis": false,
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
  "besoin": {
    "genre": "texte",
    "libelle": "Besoin",
    "aide": "À quoi servira le matériel",
    "requis": "Dites à quoi servira le matériel.",
    "min": 1,
    "max": 500
  },
  "quantite": {
    "genre": "entier",
    "libelle": "Quantité",
    "requis": "Indiquez combien.",
    "min": 1,
    "max": 5000
  },
  "priorite": {
    "genre": "choix",
    "libelle": "Priorité",
    "requis": false,
    "choix": [
      {
        "value": "1",
        "label": "Prioritaire"
      },
      {
        "value": "2",
        "label": "Utile"
      },
      {
        "value": "3",
        "label": "Souhaité"
      }
    ]
  }
} as const satisfies Regles;

export const UpdateDemandeRgpdDto = {
  "genre": {
    "genre": "choix",
    "libelle": "De quoi s’agit-il ?",
    "requis": false,
    "choix": [
      {
        "value": "droits",
        "label": "Demande d’exercice des droits"
      },
      {
        "value": "violation",
        "label": "Violation de données"
      }
    ]
  },
  "recueLe": {
    "genre": "instant",
    "libelle": "Reçue le",
    "requis": "Donnez le jour et l’heure."
  },
  "objet": {
    "genre": "texte",
    "libelle": "Objet",
    "aide": "Dites ce dont il s’agit, sans nom ni adresse : « accès au dossier d’un élève de 5e ».",
    "requis": "Dites ce dont il s’agit.",
    "min": 1,
    "max": 300
  },
  "notifieeLe": {
    "genre": "instant",
    "libelle": "Notifiée à la CNIL le",
    "aide": "Vide : pas encore",
    "requis": false,
    "nullable": true
  },
  "closeLe": {
    "genre": "instant",
    "libelle": "Réponse donnée le",
    "aide": "Vide : toujours ouverte",
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

export const UpdateDocumentDto = {
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "requis": "Donnez un titre à ce document.",
    "min": 1,
    "max": 200
  },
  "adopteLe": {
    "genre": "jour",
    "libelle": "Date du conseil d’administration",
    "requis": false,
    "nullable": true
  },
  "annexeLe": {
    "genre": "jour",
    "libelle": "Date de l’annexion au règlement intérieur",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;

export const UpdateEducapDto = {
  "precedentLe": {
    "genre": "jour",
    "libelle": "Positionnement de l’année précédente lu, ou renseigné s’il manquait, le",
    "aide": "À la rentrée. Vide tant que ce n’est pas fait",
    "requis": false,
    "nullable": true
  },
  "positionneLe": {
    "genre": "jour",
    "libelle": "Positionnement de l’année complété le",
    "aide": "De mai à juillet dans le film. Vide tant que ce n’est pas fait",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;

export const UpdateEntDto = {
  "ent": {
    "genre": "choix",
    "libelle": "ENT utilisé par l’établissement",
    "requis": true,
    "choix": [
      {
        "value": "lycee_connecte",
        "label": "Lycée connecté"
      },
      {
        "value": "ent_creuse",
        "label": "ENT Creuse"
      },
      {
        "value": "ose",
        "label": "OSÉ"
      },
      {
        "value": "enej",
        "label": "Enej"
      },
      {
        "value": "i_cart",
        "label": "i-Cart"
      },
      {
        "value": "edugar",
        "label": "EduGAR (sans ENT)"
      },
      {
        "value": "aucun",
        "label": "Aucun ENT"
      }
    ]
  },
  "debut": {
    "genre": "jour",
    "libelle": "À partir du",
    "requis": "Donnez le premier jour."
  }
} as const satisfies Regles;

export const UpdateEvenementDto = {
  "genre": {
    "genre": "choix",
    "libelle": "Genre",
    "requis": false,
    "choix": [
      {
        "value": "cybermois",
        "label": "Cybermois"
      },
      {
        "value": "safer_internet_day",
        "label": "Safer Internet Day"
      },
      {
        "value": "information_parentale",
        "label": "Information annuelle à la citoyenneté numérique"
      },
      {
        "value": "session_pix",
        "label": "Session Pix"
      },
      {
        "value": "cafe_numerique",
        "label": "Café numérique"
      },
      {
        "value": "autre",
        "label": "Autre événement"
      }
    ]
  },
  "date": {
    "genre": "jour",
    "libelle": "Date",
    "requis": "Indiquez la date."
  },
  "participants": {
    "genre": "entier",
    "libelle": "Participants",
    "aide": "S’ils ont été comptés.",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 5000
  },
  "publics": {
    "genre": "choixMultiple",
    "libelle": "Publics",
    "requis": "Choisissez au moins un public.",
    "min": 1,
    "choix": [
      {
        "value": "eleves",
        "label": "Élèves"
      },
      {
        "value": "parents",
        "label": "Parents et responsables légaux"
      },
      {
        "value": "enseignants",
        "label": "Enseignants"
      },
      {
        "value": "personnels",
        "label": "Autres personnels"
      },
      {
        "value": "partenaires",
        "label": "Partenaires extérieurs"
      }
    ]
  },
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "theme": {
    "genre": "texte",
    "libelle": "Thème",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "commentaire": {
    "genre": "texte",
    "libelle": "Commentaire",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

export const UpdateFonctionDto = {
  "agents": {
    "genre": "liste",
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
        "libelle": "Adresse professionnelle",
        "requis": false,
        "nullable": true
      },
      "debut": {
        "genre": "jour",
        "libelle": "Depuis le",
        "requis": "Indiquez la date de début."
      },
      "fin": {
        "genre": "jour",
        "libelle": "Jusqu’au",
        "requis": false,
        "nullable": true
      }
    }
  }
} as const satisfies Regles;

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

export const UpdateModeleDAttendusDto = {
  "attendus": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "code": {
        "genre": "texte",
        "requis": true
      },
      "echeance": {
        "genre": "jour",
        "requis": false,
        "nullable": true
      },
      "actif": {
        "genre": "booleen",
        "requis": true
      },
      "intitule": {
        "genre": "texte",
        "requis": false,
        "min": 1,
        "max": 150
      }
    }
  }
} as const satisfies Regles;

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

export const UpdateObjectifDto = {
  "intitule": {
    "genre": "texte",
    "libelle": "Objectif",
    "requis": "Écrivez l’objectif en une phrase.",
    "min": 1,
    "max": 300
  },
  "item": {
    "genre": "texte",
    "libelle": "Item de la grille",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 410
  },
  "indicateur": {
    "genre": "texte",
    "libelle": "À quoi le verra-t-on ?",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "etat": {
    "genre": "choix",
    "libelle": "Où en est-il ?",
    "requis": false,
    "choix": [
      {
        "value": "a_engager",
        "label": "À engager"
      },
      {
        "value": "en_cours",
        "label": "En cours"
      },
      {
        "value": "atteint",
        "label": "Atteint"
      },
      {
        "value": "abandonne",
        "label": "Abandonné"
      }
    ]
  },
  "point": {
    "genre": "texte",
    "libelle": "Point d’étape",
    "aide": "En quelques mots, sans nom de personne",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 2000
  }
} as const satisfies Regles;

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

export const UpdatePresencesDto = {
  "presences": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "presence": {
        "genre": "choix",
        "requis": true,
        "choix": [
          {
            "value": "present",
            "label": "present"
          },
          {
            "value": "excuse",
            "label": "excuse"
          },
          {
            "value": "absent",
            "label": "absent"
          }
        ]
      },
      "nombre": {
        "genre": "entier",
        "requis": false,
        "nullable": true,
        "min": 0,
        "max": 99
      }
    }
  }
} as const satisfies Regles;

export const UpdatePresetsEntDto = {
  "presets": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "departement": {
        "genre": "texte",
        "requis": true
      },
      "type": {
        "genre": "choix",
        "requis": true,
        "choix": [
          {
            "value": "college",
            "label": "college"
          },
          {
            "value": "lycee",
            "label": "lycee"
          },
          {
            "value": "lycee_pro",
            "label": "lycee_pro"
          },
          {
            "value": "lycee_polyvalent",
            "label": "lycee_polyvalent"
          },
          {
            "value": "erea",
            "label": "erea"
          }
        ]
      },
      "ent": {
        "genre": "choix",
        "requis": false,
        "nullable": true,
        "choix": [
          {
            "value": "lycee_connecte",
            "label": "lycee_connecte"
          },
          {
            "value": "ent_creuse",
            "label": "ent_creuse"
          },
          {
            "value": "ose",
            "label": "ose"
          },
          {
            "value": "enej",
            "label": "enej"
          },
          {
            "value": "i_cart",
            "label": "i_cart"
          },
          {
            "value": "edugar",
            "label": "edugar"
          },
          {
            "value": "aucun",
            "label": "aucun"
          },
          {
            "value": "inconnu",
            "label": "inconnu"
          }
        ]
      },
      "certitude": {
        "genre": "choix",
        "requis": false,
        "choix": [
          {
            "value": "source",
            "label": "source"
          },
          {
            "value": "a_confirmer",
            "label": "a_confirmer"
          }
        ]
      }
    }
  }
} as const satisfies Regles;

export const UpdateRessourceDto = {
  "titre": {
    "genre": "texte",
    "libelle": "Titre",
    "aide": "Le même que dans le film : c’est par lui que la ligne du film trouve son lien",
    "requis": "Donnez le titre de la ressource.",
    "min": 1,
    "max": 200
  },
  "adresse": {
    "genre": "texte",
    "libelle": "Adresse",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 500
  },
  "edition": {
    "genre": "texte",
    "libelle": "Édition",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 80
  },
  "themes": {
    "genre": "textes",
    "libelle": "Thèmes",
    "requis": false
  },
  "remarque": {
    "genre": "texte",
    "libelle": "Remarque",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 300
  },
  "verifiee": {
    "genre": "booleen",
    "libelle": "Je viens d’ouvrir ce lien",
    "requis": false
  }
} as const satisfies Regles;

export const UpdateReunionDto = {
  "debut": {
    "genre": "instant",
    "libelle": "Date et heure",
    "requis": "Choisissez la date et l’heure."
  },
  "dureeMinutes": {
    "genre": "entier",
    "libelle": "Durée prévue",
    "requis": false,
    "min": 15,
    "max": 600
  },
  "lieu": {
    "genre": "texte",
    "libelle": "Lieu",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 200
  },
  "objet": {
    "genre": "texte",
    "libelle": "Objet",
    "requis": "Indiquez l’objet de la réunion.",
    "min": 1,
    "max": 200
  },
  "ordreDuJour": {
    "genre": "liste",
    "libelle": "Ordre du jour",
    "aide": "Un point par ligne. La durée se met à la fin, si vous le souhaitez : « Charte d’usage (20 min) ».",
    "requis": false,
    "champs": {
      "titre": {
        "genre": "texte",
        "requis": true,
        "min": 1,
        "max": 300
      },
      "duree": {
        "genre": "entier",
        "requis": false,
        "nullable": true,
        "min": 1,
        "max": 600
      }
    }
  },
  "etat": {
    "genre": "choix",
    "requis": false,
    "choix": [
      {
        "value": "planifiee",
        "label": "planifiee"
      },
      {
        "value": "tenue",
        "label": "tenue"
      }
    ]
  },
  "compteRendu": {
    "genre": "texte",
    "libelle": "Texte du compte rendu",
    "aide": "Les présents, l’ordre du jour et les décisions s’ajoutent d’eux-mêmes au document.",
    "requis": false,
    "nullable": true,
    "min": 1,
    "max": 50000
  }
} as const satisfies Regles;

export const UpdateRgpdDto = {
  "traitements": {
    "genre": "entier",
    "libelle": "Traitements inscrits dans RADIO",
    "aide": "Un nombre ; vide s’il n’est pas relevé",
    "requis": false,
    "nullable": true,
    "min": 0,
    "max": 1000
  },
  "releveLe": {
    "genre": "jour",
    "libelle": "Relevé le",
    "aide": "Dans l’année scolaire",
    "requis": false,
    "nullable": true
  },
  "dossierCreeLe": {
    "genre": "jour",
    "libelle": "Dossier RGPD créé le",
    "aide": "Vide : pas encore créé ; l’action du film n’est alors plus cochée",
    "requis": false,
    "nullable": true
  }
} as const satisfies Regles;

export const VerifyRessourcesDto = {
  "ressources": {
    "genre": "liste",
    "requis": true,
    "champs": {
      "verifieeLe": {
        "genre": "jour",
        "requis": false,
        "nullable": true
      },
      "morte": {
        "genre": "booleen",
        "requis": true
      }
    }
  }
} as const satisfies Regles;
