/** Generated from apps/api/openapi.json by `npm run openapi`: do not edit. */

export interface paths {
    "/api/sante": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sante_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/attendus/{attendu}/etablissements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EtablissementsDuPilotage_listOfAttendu"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film/etablissements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EtablissementsDuPilotage_listOfFilm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/retards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EtablissementsDuPilotage_listRetards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/tableau-de-bord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TableauDeBord_getAcademie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activations/{jeton}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Activations_get"];
        put?: never;
        post: operations["Activations_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agents_findAll"];
        put?: never;
        post: operations["Agents_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Annees_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annees/{annee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Annees_findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courriels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Courriels_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Etablissements_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_findAll"];
        put?: never;
        post: operations["Imports_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Etablissements_findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/attendus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attendus_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bilans_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans/{agent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bilans_findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans/{agent}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bilans_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans/{agent}/presentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bilans_addPresentation"];
        delete: operations["Bilans_deletePresentation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/commission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Commissions_get"];
        put: operations["Commissions_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/commission/membres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commissions_addMembre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/commission/membres/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Commissions_removeMembre"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Designations_findAll"];
        put?: never;
        post: operations["Designations_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Designations_findOne"];
        put?: never;
        post?: never;
        delete: operations["Designations_remove"];
        options?: never;
        head?: never;
        patch: operations["Designations_update"];
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/acceptation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/cloture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/compensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Designations_setCompensation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/refus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/renvoi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/reprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/transmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transitions_transmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/film": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Film_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/film/actions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Film_updateAction"];
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Journal_findAll"];
        put?: never;
        post: operations["Journal_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/journal/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Journal_delete"];
        options?: never;
        head?: never;
        patch: operations["Journal_change"];
        trace?: never;
    };
    "/api/v1/regions/{code}/annees/{annee}/tableau-de-bord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TableauDeBord_getRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_get"];
        put?: never;
        post: operations["Session_open"];
        delete: operations["Session_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/modes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_getModes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/toutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Session_closeAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territoires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Territoires_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcademieImporteeVue: {
            /** @example 22 */
            academie: string;
            nom: string;
            /** @description Établissements du fichier retenus pour cette académie */
            etablissements: number;
        };
        AcademieVue: {
            code: string;
            nom: string;
            region: string;
        };
        ActionEnRetardVue: {
            intitule: string;
            theme: string;
            /** Format: date */
            echeance: string;
            /** @description Fonction, en toutes lettres */
            responsable: string;
        };
        ActionSansObjetVue: {
            intitule: string;
            theme: string;
            motif: string | null;
        };
        ActionVue: {
            code: string;
            /** @description Stable d’une année à l’autre */
            cle: string;
            serie: string | null;
            periode: number;
            theme: string;
            intitule: string;
            /** @enum {string} */
            nature: "action" | "rappel_permanent" | "information" | "modalite";
            /** @enum {string} */
            statut: "a_faire" | "en_cours" | "fait" | "sans_objet";
            /** @enum {string} */
            origine: "manuelle" | "automatique";
            /** @description Se coche par une déclaration */
            declarative: boolean;
            /** @description Déclaration qui la coche */
            fait: string | null;
            /** @description Fixée à la main contre les déclarations */
            force: boolean;
            /** Format: date */
            echeance: string;
            enRetard: boolean;
            /** @enum {string} */
            obligation: "obligation" | "a_verifier" | "recommandee" | "conditionnelle" | "aucune";
            baseLegale: string | null;
            responsable: string;
            /** @enum {string} */
            responsableOrigine: "film" | "propose";
            acteursAssocies: string[];
            ressources: string[];
            outils: string[];
            remarque: string | null;
            /** @description Clé de l’action qui doit précéder */
            prerequis: string | null;
            /** Format: date */
            faitLe: string | null;
            commentaire: string | null;
            motif: string | null;
            par: components["schemas"]["AuteurVue"] | null;
            version: number;
            /** @description Statuts possibles, ou « forcer » et « rendre_automatique » */
            actionsPossibles: string[];
        };
        ActivateDto: {
            /** @description Mot de passe choisi, douze caractères au moins */
            motDePasse: string;
        };
        ActivationVue: {
            courriel: string;
            prenom: string;
            nom: string;
        };
        ActiviteDuBilanVue: {
            /** @enum {string} */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement";
            minutes: number;
            /** @description Nombre d'activités */
            nombre: number;
        };
        ActiviteVue: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            date: string;
            /** @enum {string} */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement";
            dureeMinutes: number;
            public: string | null;
            nombre: number | null;
            note: string | null;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
        };
        AddMembreDto: {
            /** @enum {string} */
            qualite: "direction" | "rrupn" | "gestionnaire" | "enseignant" | "documentaliste" | "cpe" | "admin_ent" | "responsable_gar" | "referent_pix" | "ddfpt" | "eleves" | "parents" | "collectivite" | "autre";
            /** @description Jamais pour des élèves ou des parents */
            prenom?: string | null;
            /** @description Jamais pour des élèves ou des parents */
            nom?: string | null;
            /** @description Obligatoire pour des élèves ou des parents */
            nombre?: number | null;
        };
        AgentDeSessionVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
            courriel: string;
        };
        AgentDuBilanVue: {
            prenom: string;
            nom: string;
            /** Format: uuid */
            id: string;
        };
        AgentInviteVue: {
            /** Format: uuid */
            id: string;
        };
        AgentVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
            courriel: string;
            habilitations: components["schemas"]["HabilitationVue"][];
        };
        AgentsVue: {
            elements: components["schemas"]["AgentVue"][];
            total: number;
            page: number;
            taille: number;
        };
        AnneeVue: {
            /** @example 2026-2027 */
            annee: string;
            libelle: string;
            /** @enum {string} */
            etat: "close" | "en_cours" | "en_preparation";
            /** Format: date */
            debut: string;
            /** Format: date */
            fin: string;
        };
        AnneesVue: {
            elements: components["schemas"]["AnneeVue"][];
            /** @example 2026-2027 */
            courante: string;
            /**
             * Format: date
             * @description Le jour de l’horloge du serveur
             */
            aujourdhui: string;
        };
        AttenduAcademieVue: {
            academie: string;
            /** Format: date */
            echeance: string;
            attendus: number;
            recus: number;
            enRetard: number;
            taux: number | null;
        };
        AttenduCompteVue: {
            code: string;
            intitule: string;
            /**
             * Format: date
             * @description null : elle diffère selon l’académie
             */
            echeance: string | null;
            /** @description Établissements concernés, sans objet exclus */
            attendus: number;
            recus: number;
            enRetard: number;
            taux: number | null;
            /** @description Numérateur et dénominateur, en une phrase */
            regle: string;
        };
        AttenduEnRetardVue: {
            code: string;
            intitule: string;
            /** Format: date */
            echeance: string;
        };
        AttenduRegionVue: {
            code: string;
            intitule: string;
            /**
             * Format: date
             * @description null : elle diffère selon l’académie
             */
            echeance: string | null;
            /** @description Établissements concernés, sans objet exclus */
            attendus: number;
            recus: number;
            enRetard: number;
            taux: number | null;
            /** @description Numérateur et dénominateur, en une phrase */
            regle: string;
            parAcademie: components["schemas"]["AttenduAcademieVue"][];
        };
        AttenduVue: {
            code: string;
            intitule: string;
            /** Format: date */
            echeance: string;
            /** @description Échéance par défaut, que l’académie n’a pas confirmée */
            echeanceAVerifier: boolean;
            /** @enum {string} */
            etat: "a_venir" | "non_commence" | "en_cours" | "recu" | "en_retard" | "sans_objet";
            /** Format: date */
            recuLe: string | null;
            /** @description Écran où agir */
            lien: string;
        };
        AuteurDuJournalVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
        };
        AuteurVue: {
            prenom: string;
            nom: string;
        };
        BilanVue: {
            agent: components["schemas"]["AgentDuBilanVue"];
            /** @enum {string} */
            etat: "en_preparation" | "presente";
            /** Format: date */
            presenteLe: string | null;
            version: number;
            actionsPossibles: ("presenter" | "annuler_presentation")[];
            etablissement: components["schemas"]["EtablissementDuBilanVue"];
            /** @example 2026-2027 */
            annee: string;
            discipline: string | null;
            /** @description Chef d'établissement, s'il est connu */
            chef: components["schemas"]["PersonneVue"] | null;
            mandats: components["schemas"]["MandatDuBilanVue"][];
            film: components["schemas"]["FilmDuBilanVue"];
            /** @description Les quatre fonctions, même vides */
            activites: components["schemas"]["ActiviteDuBilanVue"][];
            /**
             * Format: date-time
             * @description Minute à laquelle les chiffres ont été calculés
             */
            calculeLe: string;
        };
        BilansVue: {
            elements: components["schemas"]["EtatDuBilanVue"][];
            total: number;
            page: number;
            taille: number;
        };
        CaseVue: {
            faites: number;
            /** @description Dénominateur : à faire + en cours + faites */
            applicables: number;
            sansObjet: number;
            pourcentage: number | null;
            /** @description Faites, parmi celles dont l’échéance est passée */
            faitesEchues: number;
            applicablesEchues: number;
            pourcentageEchu: number | null;
            /** @description Échéance passée, ni faites ni sans objet */
            enRetard: number;
            departement: string;
            theme: string;
        };
        ClotureDto: {
            version: number;
            /** @description Raison, lue par les personnes concernées */
            motif: string;
            /**
             * Format: date
             * @description Dernier jour de la mission
             */
            date: string;
        };
        CommissionVue: {
            /**
             * @description Nulle : aucune commission déclarée
             * @enum {string|null}
             */
            modalite: "ad_hoc" | "conseil_pedagogique" | null;
            libelle: string | null;
            /** Format: date */
            installeeLe: string | null;
            membres: components["schemas"]["MembreVue"][];
            compositionUsuelle: components["schemas"]["PlaceUsuelleVue"][];
            /** @description Places non facultatives que personne n’occupe */
            manquants: components["schemas"]["PlaceUsuelleVue"][];
            /** @description 0 quand il n’y en a pas */
            version: number;
            actionsPossibles: ("modifier" | "ajouter_membre" | "retirer_membre")[];
        };
        CompensationDuBilanVue: {
            /** @enum {string} */
            nature: "imp" | "allegement" | "aucune";
            /** @description Part de la personne pour l'année, en euros ; absente pour qui ne voit pas les montants */
            taux?: number;
        };
        CompensationFixeeVue: {
            /** Format: uuid */
            id: string;
            agent: components["schemas"]["PersonneDesigneeVue"];
            /** Format: date */
            debut: string;
            /**
             * Format: date
             * @description Nul : jusqu'à la fin de l'année scolaire
             */
            fin: string | null;
            domaines: ("conseiller" | "accompagner" | "administrer" | "equipement")[];
            partages: components["schemas"]["PartageVue"][];
            /** @enum {string} */
            etat: "brouillon" | "transmise" | "acceptee" | "refusee" | "close";
            /** @description Raison du dernier refus, renvoi ou fin */
            motif: string | null;
            /** Format: date */
            transmiseLe: string | null;
            /** Format: date */
            lettreSigneeLe: string | null;
            /**
             * Format: date
             * @description Jour où la fin a été déclarée ; la mission s’arrête au jour « fin »
             */
            closeLe: string | null;
            /** @description Nul : pas encore décidée */
            compensation: components["schemas"]["CompensationVue"] | null;
            version: number;
            actionsPossibles: ("transmettre" | "accepter" | "refuser" | "reprendre" | "renvoyer" | "clore" | "modifier" | "supprimer" | "fixer_compensation" | "dater_lettre")[];
            avertissements: string[];
        };
        CompensationVue: {
            /** @enum {string} */
            nature: "imp" | "allegement" | "aucune";
            /** @description Part de la personne pour l'année, en euros */
            taux?: number;
            /** Format: date */
            avisConseilPedagogique?: string;
            /** Format: date */
            avisCa?: string;
            /** Format: date */
            saisieSts?: string;
        };
        CompteDeDemonstrationVue: {
            courriel: string;
            libelle: string;
        };
        ComptePeriodeVue: {
            total: number;
            applicables: number;
            faites: number;
            enCours: number;
            aFaire: number;
            sansObjet: number;
            enRetard: number;
            pourcentage: number | null;
            pourcentageEchu: number | null;
            periode: number;
        };
        CompteThemeVue: {
            total: number;
            applicables: number;
            faites: number;
            enCours: number;
            aFaire: number;
            sansObjet: number;
            enRetard: number;
            pourcentage: number | null;
            pourcentageEchu: number | null;
            theme: string;
        };
        ComptesAcademieVue: {
            faites: number;
            /** @description Dénominateur : à faire + en cours + faites */
            applicables: number;
            sansObjet: number;
            pourcentage: number | null;
            /** @description Faites, parmi celles dont l’échéance est passée */
            faitesEchues: number;
            applicablesEchues: number;
            pourcentageEchu: number | null;
            /** @description Échéance passée, ni faites ni sans objet */
            enRetard: number;
            academie: string;
            nom: string;
            etablissements: number;
        };
        ComptesDeDepartementVue: {
            faites: number;
            /** @description Dénominateur : à faire + en cours + faites */
            applicables: number;
            sansObjet: number;
            pourcentage: number | null;
            /** @description Faites, parmi celles dont l’échéance est passée */
            faitesEchues: number;
            applicablesEchues: number;
            pourcentageEchu: number | null;
            /** @description Échéance passée, ni faites ni sans objet */
            enRetard: number;
            /** @example 023 */
            departement: string;
            nom: string;
            etablissements: number;
        };
        ComptesDePeriodeVue: {
            faites: number;
            /** @description Dénominateur : à faire + en cours + faites */
            applicables: number;
            sansObjet: number;
            pourcentage: number | null;
            /** @description Faites, parmi celles dont l’échéance est passée */
            faitesEchues: number;
            applicablesEchues: number;
            pourcentageEchu: number | null;
            /** @description Échéance passée, ni faites ni sans objet */
            enRetard: number;
            /** @enum {number} */
            periode: 1 | 2 | 3 | 4 | 5;
            libelle: string;
        };
        ComptesDeThemeVue: {
            faites: number;
            /** @description Dénominateur : à faire + en cours + faites */
            applicables: number;
            sansObjet: number;
            pourcentage: number | null;
            /** @description Faites, parmi celles dont l’échéance est passée */
            faitesEchues: number;
            applicablesEchues: number;
            pourcentageEchu: number | null;
            /** @description Échéance passée, ni faites ni sans objet */
            enRetard: number;
            theme: string;
        };
        CourrielVue: {
            /** Format: uuid */
            id: string;
            destinataire: string;
            sujet: string;
            texte: string;
            /** @enum {string} */
            etat: "en_attente" | "en_boite" | "envoye" | "echoue";
            erreur: string | null;
            /** Format: date-time */
            creeLe: string;
        };
        CourrielsVue: {
            elements: components["schemas"]["CourrielVue"][];
            total: number;
            page: number;
            taille: number;
        };
        CreateActiviteDto: {
            /**
             * Format: date
             * @description Dans l'année scolaire, aujourd'hui au plus tard
             */
            date: string;
            /** @enum {string} */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement";
            /** @description Durée en minutes */
            dureeMinutes: number;
            /** @description Public concerné, sans nom de personne */
            public?: string | null;
            /** @description Nombre de personnes */
            nombre?: number | null;
            /** @description Note privée, lue de son seul auteur */
            note?: string | null;
        };
        DeclareDesignationDto: {
            agent: components["schemas"]["PersonneDto"];
            /** Format: date */
            debut: string;
            /**
             * Format: date
             * @description Absente : jusqu'à la fin de l'année scolaire
             */
            fin?: string | null;
            domaines: ("conseiller" | "accompagner" | "administrer" | "equipement")[];
            partages?: components["schemas"]["PartageDto"][];
        };
        DepartementVue: {
            /** @example 087 */
            code: string;
            nom: string;
            academie: string;
        };
        DesignationVue: {
            /** Format: uuid */
            id: string;
            agent: components["schemas"]["PersonneDesigneeVue"];
            /** Format: date */
            debut: string;
            /**
             * Format: date
             * @description Nul : jusqu'à la fin de l'année scolaire
             */
            fin: string | null;
            domaines: ("conseiller" | "accompagner" | "administrer" | "equipement")[];
            partages: components["schemas"]["PartageVue"][];
            /** @enum {string} */
            etat: "brouillon" | "transmise" | "acceptee" | "refusee" | "close";
            /** @description Raison du dernier refus, renvoi ou fin */
            motif: string | null;
            /** Format: date */
            transmiseLe: string | null;
            /** Format: date */
            lettreSigneeLe: string | null;
            /**
             * Format: date
             * @description Jour où la fin a été déclarée ; la mission s’arrête au jour « fin »
             */
            closeLe: string | null;
            /** @description Nul : pas encore décidée */
            compensation: components["schemas"]["CompensationVue"] | null;
            version: number;
            actionsPossibles: ("transmettre" | "accepter" | "refuser" | "reprendre" | "renvoyer" | "clore" | "modifier" | "supprimer" | "fixer_compensation" | "dater_lettre")[];
        };
        DesignationsVue: {
            elements: components["schemas"]["DesignationVue"][];
            total: number;
            page: number;
            taille: number;
            actionsPossibles: "declarer"[];
        };
        EcartVue: {
            motif: string;
            nombre: number;
        };
        EchuesVue: {
            faites: number;
            /** @description Échéance passée, hors sans objet */
            denominateur: number;
        };
        EcoleAttenduVue: {
            uai: string;
            nom: string;
            commune: string;
            /** @example 023 */
            departement: string;
            /** @enum {string} */
            type: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
            /** @enum {string} */
            ent: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
            /** @enum {string} */
            etat: "recu" | "attendu" | "en_retard";
            /** Format: date */
            recuLe: string | null;
        };
        EcoleEnRetardVue: {
            uai: string;
            nom: string;
            commune: string;
            /** @example 023 */
            departement: string;
            /** @enum {string} */
            type: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
            /** @description Actions du film en retard */
            enRetard: number;
            attendusEnRetard: components["schemas"]["AttenduEnRetardVue"][];
        };
        EcoleFilmVue: {
            uai: string;
            nom: string;
            commune: string;
            /** @example 023 */
            departement: string;
            /** @enum {string} */
            type: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
            /** @enum {string} */
            ent: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
            faites: number;
            /** @description À faire, en cours et faites ; sans objet exclus */
            applicables: number;
            enRetard: number;
            pourcentage: number | null;
        };
        EntDateVue: {
            /** @enum {string} */
            ent: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
            /** Format: date */
            debut: string;
            /** Format: date */
            fin: string | null;
            /** @enum {string} */
            certitude: "source" | "a_confirmer" | "declare";
        };
        ErreurDeLigneVue: {
            /** @description Ligne du fichier, l'en-tête étant la ligne 1 */
            ligne: number;
            uai: string;
            motif: string;
        };
        EtablissementAFermerVue: {
            uai: string;
            nom: string;
            commune: string;
        };
        EtablissementDeSessionVue: {
            uai: string;
            nom: string;
        };
        EtablissementDetailVue: {
            uai: string;
            nom: string;
            /** @enum {string} */
            type: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
            commune: string;
            /** @example 087 */
            departement: string;
            /** @example 22 */
            academie: string;
            /**
             * @description L'ENT du jour ; vide hors du périmètre
             * @enum {string|null}
             */
            ent: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu" | null;
            /** @enum {string} */
            etat: "ouvert" | "a_ouvrir" | "a_fermer" | "fermeture_proposee";
            latitude: number | null;
            longitude: number | null;
            nature: number;
            adresse: string | null;
            codePostal: string | null;
            codeCommune: string | null;
            departementNom: string;
            academieNom: string;
            /** @example 75 */
            region: string;
            regionNom: string;
            telephone: string | null;
            courriel: string | null;
            /** Format: date */
            dateOuverture: string | null;
            ulis: boolean;
            segpa: boolean;
            postBac: boolean;
            greta: boolean;
            voieGenerale: boolean;
            voieTechnologique: boolean;
            voieProfessionnelle: boolean;
            educationPrioritaire: string | null;
            bassin: string | null;
            bassinLibelle: string | null;
            /** @enum {string} */
            origine: "annuaire" | "demonstration";
            /** @description Sections rattachées ; vide hors du périmètre */
            sections: components["schemas"]["SectionVue"][];
            /** @description ENT successifs, le plus récent en premier */
            ents: components["schemas"]["EntDateVue"][];
        };
        EtablissementDuBilanVue: {
            uai: string;
            nom: string;
            commune: string;
            /** @description Nom de l'académie */
            academie: string;
        };
        EtablissementVue: {
            uai: string;
            nom: string;
            /** @enum {string} */
            type: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
            commune: string;
            /** @example 087 */
            departement: string;
            /** @example 22 */
            academie: string;
            /**
             * @description L'ENT du jour ; vide hors du périmètre
             * @enum {string|null}
             */
            ent: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu" | null;
            /** @enum {string} */
            etat: "ouvert" | "a_ouvrir" | "a_fermer" | "fermeture_proposee";
            latitude: number | null;
            longitude: number | null;
        };
        EtablissementsVue: {
            elements: components["schemas"]["EtablissementVue"][];
            total: number;
            page: number;
            taille: number;
        };
        EtatDuBilanVue: {
            agent: components["schemas"]["AgentDuBilanVue"];
            /** @enum {string} */
            etat: "en_preparation" | "presente";
            /** Format: date */
            presenteLe: string | null;
            version: number;
            actionsPossibles: ("presenter" | "annuler_presentation")[];
        };
        FilmAcademieVue: {
            faites: number;
            /** @description Dénominateur : à faire + en cours + faites */
            applicables: number;
            sansObjet: number;
            pourcentage: number | null;
            /** @description Faites, parmi celles dont l’échéance est passée */
            faitesEchues: number;
            applicablesEchues: number;
            pourcentageEchu: number | null;
            /** @description Échéance passée, ni faites ni sans objet */
            enRetard: number;
            /** @description Ce que compte « pourcentage » */
            regle: string;
            /** @description Ce que compte « pourcentageEchu » */
            regleEchu: string;
            parDepartement: components["schemas"]["ComptesDeDepartementVue"][];
            /** @description Dans l’ordre du film */
            parTheme: components["schemas"]["ComptesDeThemeVue"][];
            /** @description Toujours les cinq périodes */
            parPeriode: components["schemas"]["ComptesDePeriodeVue"][];
            /** @description Cases qui ont au moins une action comptée ou sans objet */
            croise: components["schemas"]["CaseVue"][];
        };
        FilmDuBilanVue: {
            synthese: components["schemas"]["SyntheseVue"];
            echues: components["schemas"]["EchuesVue"];
            retards: components["schemas"]["ActionEnRetardVue"][];
            sansObjet: components["schemas"]["ActionSansObjetVue"][];
        };
        FilmRegionVue: {
            faites: number;
            /** @description Dénominateur : à faire + en cours + faites */
            applicables: number;
            sansObjet: number;
            pourcentage: number | null;
            /** @description Faites, parmi celles dont l’échéance est passée */
            faitesEchues: number;
            applicablesEchues: number;
            pourcentageEchu: number | null;
            /** @description Échéance passée, ni faites ni sans objet */
            enRetard: number;
            /** @description Ce que compte « pourcentage » */
            regle: string;
            /** @description Ce que compte « pourcentageEchu » */
            regleEchu: string;
            parAcademie: components["schemas"]["ComptesAcademieVue"][];
        };
        FilmVue: {
            /** @description Lignes qui concernent l’établissement */
            actions: components["schemas"]["ActionVue"][];
            masquees: components["schemas"]["LigneMasqueeVue"][];
            synthese: components["schemas"]["SyntheseVue"];
        };
        HabilitationVue: {
            /**
             * @description Administrateur de la plateforme, SRANE, Référent départemental, Chef d'établissement, Adjoint, RRUPN, Contributeur, Lecteur
             * @enum {string}
             */
            role: "administrateur" | "srane" | "referent_departemental" | "chef" | "adjoint" | "rrupn" | "contributeur" | "lecteur";
            region?: string;
            academie?: string;
            departement?: string;
            /** @description Académie du département, pour un rôle départemental */
            academieDuDepartement?: string;
            uai?: string;
            fonctions?: string[];
            /** Format: date */
            debut: string;
            /** Format: date */
            fin?: string;
        };
        ImportRecuVue: {
            /** Format: uuid */
            id: string;
        };
        ImportResumeVue: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            etat: "en_cours" | "termine" | "echoue";
            progression: number;
            essai: boolean;
            nomFichier: string;
            /** @description Académie demandée */
            academie: string | null;
            /** Format: date-time */
            creeLe: string;
            /** Format: date-time */
            termineLe: string | null;
            /** @description Pourquoi l’import a échoué */
            erreur?: string;
        };
        ImportVue: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            etat: "en_cours" | "termine" | "echoue";
            progression: number;
            essai: boolean;
            nomFichier: string;
            /** @description Académie demandée */
            academie: string | null;
            /** Format: date-time */
            creeLe: string;
            /** Format: date-time */
            termineLe: string | null;
            /** @description Pourquoi l’import a échoué */
            erreur?: string;
            rapport?: components["schemas"]["RapportImport"];
        };
        ImportsVue: {
            elements: components["schemas"]["ImportResumeVue"][];
            total: number;
            page: number;
            taille: number;
        };
        InviteAgentDto: {
            prenom: string;
            nom: string;
            /** Format: email */
            courriel: string;
            /** @enum {string} */
            role: "administrateur" | "srane" | "referent_departemental" | "chef" | "adjoint" | "rrupn" | "contributeur" | "lecteur";
            region?: string;
            academie?: string;
            departement?: string;
            uai?: string;
            /** Format: date */
            debut?: string;
            /** Format: date */
            fin?: string;
        };
        JournalVue: {
            /** @description Activités de l'agent connecté, et de lui seul */
            elements: components["schemas"]["ActiviteVue"][];
            /** @description Par personne et par fonction ; un RRUPN n'y trouve que les siens */
            totaux: components["schemas"]["TotalVue"][];
            total: number;
            page: number;
            taille: number;
            actionsPossibles: "ajouter"[];
        };
        LigneMasqueeVue: {
            code: string;
            intitule: string;
            theme: string;
            periode: number;
            /** @description Pourquoi elle ne concerne pas l’établissement */
            raison: string;
        };
        MandatDuBilanVue: {
            /** Format: date */
            debut: string;
            /** Format: date */
            fin: string | null;
            domaines: ("conseiller" | "accompagner" | "administrer" | "equipement")[];
            /** @enum {string} */
            etat: "brouillon" | "transmise" | "acceptee" | "refusee" | "close";
            compensation: components["schemas"]["CompensationDuBilanVue"] | null;
        };
        MembreAjouteVue: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            qualite: "direction" | "rrupn" | "gestionnaire" | "enseignant" | "documentaliste" | "cpe" | "admin_ent" | "responsable_gar" | "referent_pix" | "ddfpt" | "eleves" | "parents" | "collectivite" | "autre";
            /** @description Qualité en toutes lettres */
            libelle: string;
            prenom: string | null;
            nom: string | null;
            nombre: number;
            version: number;
        };
        MembreVue: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            qualite: "direction" | "rrupn" | "gestionnaire" | "enseignant" | "documentaliste" | "cpe" | "admin_ent" | "responsable_gar" | "referent_pix" | "ddfpt" | "eleves" | "parents" | "collectivite" | "autre";
            /** @description Qualité en toutes lettres */
            libelle: string;
            prenom: string | null;
            nom: string | null;
            nombre: number;
        };
        ModesDeConnexionVue: {
            demonstration: boolean;
            oidc: boolean;
            comptes: components["schemas"]["CompteDeDemonstrationVue"][];
        };
        OpenSessionDto: {
            /** @description Adresse de courriel du compte */
            courriel: string;
            /** @description Mot de passe */
            motDePasse: string;
        };
        OptionVue: {
            code: string;
            libelle: string;
        };
        PageAttenduVue: {
            total: number;
            page: number;
            taille: number;
            elements: components["schemas"]["EcoleAttenduVue"][];
        };
        PageFilmVue: {
            total: number;
            page: number;
            taille: number;
            elements: components["schemas"]["EcoleFilmVue"][];
        };
        PageRetardsVue: {
            total: number;
            page: number;
            taille: number;
            elements: components["schemas"]["EcoleEnRetardVue"][];
        };
        PartageDto: {
            /** @enum {string} */
            domaine: "conseiller" | "accompagner" | "administrer" | "equipement";
            /** @description Fonction ou nom de la personne qui partage ce domaine */
            acteur: string;
        };
        PartageVue: {
            /** @enum {string} */
            domaine: "conseiller" | "accompagner" | "administrer" | "equipement";
            acteur: string;
        };
        PersonneDesigneeVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
            /** Format: email */
            courriel: string;
            discipline?: string;
        };
        PersonneDto: {
            prenom: string;
            nom: string;
            /** Format: email */
            courriel: string;
            discipline?: string | null;
        };
        PersonneVue: {
            prenom: string;
            nom: string;
        };
        PlaceUsuelleVue: {
            /** @enum {string} */
            qualite: "direction" | "rrupn" | "gestionnaire" | "enseignant" | "documentaliste" | "cpe" | "admin_ent" | "responsable_gar" | "referent_pix" | "ddfpt" | "eleves" | "parents" | "collectivite" | "autre";
            libelle: string;
            /** @description Occupée, de droit ou par un membre */
            presente: boolean;
            deDroit: boolean;
            facultative: boolean;
        };
        PresentBilanDto: {
            /**
             * Format: date
             * @description Jour du conseil d'administration, dans l'année scolaire, aujourd'hui au plus tard
             */
            date: string;
            /** @description Inutile sur un bilan que personne n’a encore modifié (version 1) */
            version?: number;
        };
        RapportImport: {
            /** @description Lignes lues */
            lus: number;
            crees: number;
            modifies: number;
            inchanges: number;
            /** @description Absents du fichier : proposés à la fermeture, jamais supprimés */
            aFermer: components["schemas"]["EtablissementAFermerVue"][];
            /** @description Parmi eux, ceux qui ne l’étaient pas encore */
            nouvellesFermetures: number;
            ecartes: components["schemas"]["EcartVue"][];
            /** @description Les mille premières */
            erreurs: components["schemas"]["ErreurDeLigneVue"][];
            /** @description Lignes en erreur, toutes */
            nombreErreurs: number;
            parAcademie: components["schemas"]["AcademieImporteeVue"][];
            /** @description Sections rattachées à leur établissement */
            sections: number;
            /** @description ENT proposés aux établissements qui n’en avaient pas */
            ents: number;
        };
        RegionVue: {
            code: string;
            nom: string;
        };
        RemovePresentationDto: {
            version?: number;
        };
        SanteVue: {
            /** @enum {string} */
            etat: "pret";
            version: string;
        };
        SectionVue: {
            /** @description UAI de la section */
            uai: string;
            /** @description 334 SEP, 335 section générale, 390 SEGPA */
            nature: number;
            nom: string;
        };
        SessionVue: {
            agent: components["schemas"]["AgentDeSessionVue"];
            habilitations: components["schemas"]["HabilitationVue"][];
            /** @description Cinquante au plus ; GET /etablissements pagine le reste */
            etablissements: components["schemas"]["EtablissementDeSessionVue"][];
        };
        SyntheseVue: {
            total: number;
            applicables: number;
            faites: number;
            enCours: number;
            aFaire: number;
            sansObjet: number;
            enRetard: number;
            pourcentage: number | null;
            pourcentageEchu: number | null;
            parPeriode: components["schemas"]["ComptePeriodeVue"][];
            parTheme: components["schemas"]["CompteThemeVue"][];
        };
        TableauDeBordRegionVue: {
            region: components["schemas"]["TerritoireVue"];
            /** @example 2026-2027 */
            annee: string;
            etablissements: number;
            attendus: components["schemas"]["AttenduRegionVue"][];
            film: components["schemas"]["FilmRegionVue"];
            /** Format: date-time */
            calculeLe: string;
        };
        TableauDeBordVue: {
            academie: components["schemas"]["TerritoireVue"];
            /** @example 2026-2027 */
            annee: string;
            etablissements: number;
            attendus: components["schemas"]["AttenduCompteVue"][];
            film: components["schemas"]["FilmAcademieVue"];
            /** @description Choix du filtre */
            departements: components["schemas"]["TerritoireVue"][];
            /** @description Choix du filtre */
            types: components["schemas"]["OptionVue"][];
            /** @description Choix du filtre */
            ents: components["schemas"]["OptionVue"][];
            /** Format: date-time */
            calculeLe: string;
        };
        TerritoireVue: {
            code: string;
            nom: string;
        };
        TerritoiresVue: {
            regions: components["schemas"]["RegionVue"][];
            academies: components["schemas"]["AcademieVue"][];
            departements: components["schemas"]["DepartementVue"][];
        };
        TotalVue: {
            agent: components["schemas"]["AuteurDuJournalVue"];
            /** @enum {string} */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement";
            /** @description Minutes */
            minutes: number;
            /** @description Nombre d'activités */
            nombre: number;
        };
        TransitionDto: {
            version: number;
        };
        TransitionMotiveeDto: {
            version: number;
            /** @description Raison, lue par les personnes concernées */
            motif: string;
        };
        UpdateActionDto: {
            /** @enum {string} */
            statut: "a_faire" | "en_cours" | "fait" | "sans_objet";
            /**
             * Format: date
             * @description Jour où l’action a été faite ; aujourd’hui si absent
             */
            faitLe?: string | null;
            commentaire?: string | null;
            /** @description Obligatoire pour « sans objet » et pour fixer une action automatique */
            motif?: string | null;
            /** @description Rend la main aux déclarations sur une action fixée à la main */
            automatique?: boolean;
            version?: number;
        };
        UpdateActiviteDto: {
            /**
             * Format: date
             * @description Dans l'année scolaire, aujourd'hui au plus tard
             */
            date?: string;
            /** @enum {string} */
            fonction?: "conseiller" | "accompagner" | "administrer" | "equipement";
            /** @description Durée en minutes */
            dureeMinutes?: number;
            /** @description Public concerné, sans nom de personne */
            public?: string | null;
            /** @description Nombre de personnes */
            nombre?: number | null;
            /** @description Note privée, lue de son seul auteur */
            note?: string | null;
            version?: number;
        };
        UpdateCommissionDto: {
            /** @enum {string} */
            modalite: "ad_hoc" | "conseil_pedagogique";
            /** @description Par défaut : Commission numérique */
            libelle?: string | null;
            /**
             * Format: date
             * @description Absente ou nulle : pas encore installée
             */
            installeeLe?: string | null;
            /** @description Version lue ; 0 ou absente quand la commission n’existe pas encore */
            version?: number;
        };
        UpdateCompensationDto: {
            /** @enum {string} */
            nature: "imp" | "allegement" | "aucune";
            /**
             * @description Part de la personne pour l'année, en euros ; obligatoire pour une IMP
             * @enum {number|null}
             */
            taux?: 312.5 | 625 | 1250 | 2500 | 3750 | null;
            /** Format: date */
            avisConseilPedagogique?: string | null;
            /** Format: date */
            avisCa?: string | null;
            /**
             * Format: date
             * @description Jour de la saisie dans STSWEB ; IMP seulement
             */
            saisieSts?: string | null;
            version: number;
        };
        UpdateDesignationDto: {
            /** Format: date */
            debut?: string;
            /** Format: date */
            fin?: string | null;
            domaines?: ("conseiller" | "accompagner" | "administrer" | "equipement")[];
            partages?: components["schemas"]["PartageDto"][];
            /**
             * Format: date
             * @description Date de signature de la lettre de mission ; nul pour la retirer
             */
            lettreSigneeLe?: string | null;
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Sante_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SanteVue"];
                };
            };
        };
    };
    EtablissementsDuPilotage_listOfAttendu: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                departement?: string;
                type?: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
                ent?: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
                /** @description Mots du nom, de la commune, ou UAI */
                q?: string;
                /** @description recu ; attendu (pas encore reçu, retards compris) ; en_retard ; tous si absent */
                etat?: "recu" | "attendu" | "en_retard";
            };
            header?: never;
            path: {
                attendu: string;
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAttenduVue"];
                };
            };
            /** @description attendu.inconnu */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EtablissementsDuPilotage_listOfFilm: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                departement?: string;
                type?: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
                ent?: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
                /** @description Mots du nom, de la commune, ou UAI */
                q?: string;
                /** @description Thème du film, tel que le donne le tableau de bord */
                theme?: string;
                /** @description Période du film */
                periode?: number;
            };
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFilmVue"];
                };
            };
        };
    };
    EtablissementsDuPilotage_listRetards: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                departement?: string;
                type?: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
                ent?: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
                /** @description Mots du nom, de la commune, ou UAI */
                q?: string;
                attendu?: string;
            };
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRetardsVue"];
                };
            };
        };
    };
    TableauDeBord_getAcademie: {
        parameters: {
            query?: {
                departement?: string;
                type?: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
                ent?: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
            };
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableauDeBordVue"];
                };
            };
        };
    };
    Activations_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jeton: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationVue"];
                };
            };
        };
    };
    Activations_activate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jeton: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivateDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Agents_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentsVue"];
                };
            };
        };
    };
    Agents_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteAgentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentInviteVue"];
                };
            };
        };
    };
    Annees_findAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnneesVue"];
                };
            };
        };
    };
    Annees_findOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnneeVue"];
                };
            };
        };
    };
    Courriels_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourrielsVue"];
                };
            };
        };
    };
    Etablissements_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                academie?: string;
                departement?: string;
                type?: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
                ent?: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
                /** @description Nom, commune ou UAI */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EtablissementsVue"];
                };
            };
        };
    };
    Imports_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsVue"];
                };
            };
        };
    };
    Imports_receive: {
        parameters: {
            query?: {
                /** @description true : rien n’est écrit, sauf le rapport */
                essai?: "true" | "false";
                academie?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Annuaire au format CSV
                     */
                    fichier: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRecuVue"];
                };
            };
        };
    };
    Imports_findOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportVue"];
                };
            };
        };
    };
    Etablissements_findOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uai: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EtablissementDetailVue"];
                };
            };
        };
    };
    Attendus_findAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttenduVue"][];
                };
            };
        };
    };
    Bilans_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
            };
            header?: never;
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BilansVue"];
                };
            };
        };
    };
    Bilans_findOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de la personne, « moi » pour soi-même */
                agent: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BilanVue"];
                };
            };
        };
    };
    Bilans_document: {
        parameters: {
            query?: {
                format?: "pdf";
            };
            header?: never;
            path: {
                /** @description Identifiant de la personne, « moi » pour soi-même */
                agent: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Bilans_addPresentation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de la personne, « moi » pour soi-même */
                agent: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresentBilanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EtatDuBilanVue"];
                };
            };
        };
    };
    Bilans_deletePresentation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de la personne, « moi » pour soi-même */
                agent: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePresentationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EtatDuBilanVue"];
                };
            };
        };
    };
    Commissions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionVue"];
                };
            };
        };
    };
    Commissions_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommissionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionVue"];
                };
            };
        };
    };
    Commissions_addMembre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMembreDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembreAjouteVue"];
                };
            };
        };
    };
    Commissions_removeMembre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Designations_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
            };
            header?: never;
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationsVue"];
                };
            };
        };
    };
    Designations_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareDesignationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationVue"];
                };
            };
        };
    };
    Designations_findOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationVue"];
                };
            };
        };
    };
    Designations_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Designations_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDesignationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationVue"];
                };
            };
        };
    };
    Transitions_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationVue"];
                };
            };
        };
    };
    Transitions_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClotureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationVue"];
                };
            };
        };
    };
    Designations_setCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCompensationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompensationFixeeVue"];
                };
            };
        };
    };
    Transitions_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionMotiveeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationVue"];
                };
            };
        };
    };
    Transitions_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionMotiveeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationVue"];
                };
            };
        };
    };
    Transitions_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationVue"];
                };
            };
        };
    };
    Transitions_transmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignationVue"];
                };
            };
        };
    };
    Film_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilmVue"];
                };
            };
        };
    };
    Film_updateAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionVue"];
                };
            };
        };
    };
    Journal_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
            };
            header?: never;
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalVue"];
                };
            };
        };
    };
    Journal_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description La même clé donne la même réponse pendant 24 h */
                "Idempotency-Key"?: string;
            };
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateActiviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiviteVue"];
                };
            };
        };
    };
    Journal_delete: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Journal_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateActiviteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiviteVue"];
                };
            };
        };
    };
    TableauDeBord_getRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableauDeBordRegionVue"];
                };
            };
        };
    };
    Session_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionVue"];
                };
            };
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionVue"];
                };
            };
        };
    };
    Session_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_getModes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModesDeConnexionVue"];
                };
            };
        };
    };
    Session_closeAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Territoires_findAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoiresVue"];
                };
            };
        };
    };
}
