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
    "/api/v1/academies/{code}/annees/{annee}/alertes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alertes_ofAcademie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/attendus-modele": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Modele_get"];
        put: operations["Modele_update"];
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
    "/api/v1/academies/{code}/annees/{annee}/bilans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BilansAcademie_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/bilans/activites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BilansAcademie_findActivites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/bilans/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BilansAcademie_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/bilans/suivi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BilansAcademie_findSuivi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/chiffres-annuels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BilansAcademie_findChiffres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/chiffres-annuels/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BilansAcademie_exportAnnuel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contacts_findAll"];
        put?: never;
        post: operations["Contacts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Contacts_remove"];
        options?: never;
        head?: never;
        patch: operations["Contacts_update"];
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dates_findAll"];
        put?: never;
        post: operations["Dates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/dates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Dates_remove"];
        options?: never;
        head?: never;
        patch: operations["Dates_update"];
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/educap-grille": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grille_get"];
        put?: never;
        post: operations["Grille_import"];
        delete: operations["Grille_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/equipement/campagnes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EquipementAcademie_findCampagnes"];
        put?: never;
        post: operations["EquipementAcademie_addCampagne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/equipement/campagnes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["EquipementAcademie_deleteCampagne"];
        options?: never;
        head?: never;
        patch: operations["EquipementAcademie_changeCampagne"];
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/equipement/demandes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EquipementAcademie_findDemandes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/equipement/demandes/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EquipementAcademie_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film-modele": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilmModele_get"];
        put: operations["FilmModele_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film-modele/brouillon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["FilmModele_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film-modele/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilmModele_getDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film-modele/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilmModele_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film-modele/hors-film": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilmModele_listHorsFilm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film-modele/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilmModele_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film-modele/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilmModele_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film-modele/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film-modele/reference/refus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reference_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/film-modele/reference/reprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reference_take"];
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
    "/api/v1/academies/{code}/annees/{annee}/imp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imp_ofAcademie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/imp/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imp_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/imports-designations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsDesignations_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/imports-designations/modele": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsDesignations_getModele"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/imports-designations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsDesignations_findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/imports-designations/{id}/rejets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsDesignations_getRejets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/indicateurs-modele": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicateursModele_getModele"];
        put: operations["IndicateursModele_updateModele"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/modeles-de-lettre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Modeles_findAll"];
        put?: never;
        post: operations["Modeles_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/modeles-de-lettre/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Modeles_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/modeles-de-lettre/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Modeles_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/modeles-de-lettre/{id}/retrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Modeles_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/modeles-de-lettre/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Modeles_addVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/parametres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Parametres_get"];
        put: operations["Parametres_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/pix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pix_getAcademie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/presets-ent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ent_getPresets"];
        put: operations["Ent_updatePresets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/ressources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ressources_findAll"];
        put?: never;
        post: operations["Ressources_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Ressources_verifyAll"];
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/ressources/delai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Ressources_updateDelai"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/annees/{annee}/ressources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Ressources_remove"];
        options?: never;
        head?: never;
        patch: operations["Ressources_update"];
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
    "/api/v1/academies/{code}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationsTerritoire_findAll"];
        put?: never;
        post: operations["InvitationsTerritoire_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/invitations/exemple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsTerritoire_sendExemple"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationsTerritoire_findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/academies/{code}/invitations/{id}/annulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsTerritoire_cancel"];
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
        get: operations["Activations_getActivation"];
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
    "/api/v1/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agents_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Agents_change"];
        trace?: never;
    };
    "/api/v1/agents/{id}/desactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agents_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}/habilitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agents_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agents_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agents_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Agents_closeSessions"];
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
    "/api/v1/calendrier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendrier_get"];
        put?: never;
        post: operations["Calendrier_create"];
        delete: operations["Calendrier_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendriers/{fichier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Flux_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Compte_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compte/mot-de-passe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Compte_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compte/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Compte_listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compte/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Compte_closeSession"];
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
    "/api/v1/courriels/{id}/renvoi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Courriels_resend"];
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
    "/api/v1/etablissements/{uai}/annees/{annee}/actions-locales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActionsLocales_findAll"];
        put?: never;
        post: operations["ActionsLocales_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/actions-locales/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ActionsLocales_remove"];
        options?: never;
        head?: never;
        patch: operations["ActionsLocales_update"];
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/alertes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alertes_ofEtablissement"];
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
    "/api/v1/etablissements/{uai}/annees/{annee}/besoins-formation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Besoins_findAll"];
        put?: never;
        post: operations["Besoins_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/besoins-formation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Besoins_remove"];
        options?: never;
        head?: never;
        patch: operations["Besoins_update"];
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
        put: operations["Bilans_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans/{agent}/commentaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Commentaires_findAll"];
        put?: never;
        post: operations["Commentaires_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans/{agent}/commentaires/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Commentaires_remove"];
        options?: never;
        head?: never;
        patch: operations["Commentaires_update"];
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
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans/{agent}/renvoi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bilans_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans/{agent}/soumission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bilans_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans/{agent}/transmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bilans_transmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans/{agent}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bilans_validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/bilans/{agent}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bilans_listVersions"];
        put?: never;
        post?: never;
        delete?: never;
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
        patch: operations["Commissions_updateMembre"];
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/commission/reunions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reunions_findAll"];
        put?: never;
        post: operations["Reunions_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/commission/reunions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reunions_findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Reunions_update"];
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/commission/reunions/{id}/annulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reunions_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/commission/reunions/{id}/compte-rendu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reunions_exportCompteRendu"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/commission/reunions/{id}/convocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reunions_sendConvocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/commission/reunions/{id}/convocation.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reunions_exportCalendrier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/commission/reunions/{id}/presences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Reunions_updatePresences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactsDeLEcole_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DatesDeLEcole_findAll"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/imp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imp_ofEtablissement"];
        put?: never;
        post?: never;
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
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/lettre-de-mission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lettres_findOne"];
        put: operations["Lettres_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/lettre-de-mission/commentaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lettres_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/lettre-de-mission/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Scans_findOne"];
        put?: never;
        post: operations["Scans_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/lettre-de-mission/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lettres_sign"];
        delete: operations["Lettres_deleteSignature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/lettre-de-mission/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lettres_addVersion"];
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
    "/api/v1/etablissements/{uai}/annees/{annee}/designations/{id}/retablissement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Designations_declareAgain"];
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
    "/api/v1/etablissements/{uai}/annees/{annee}/documents-numeriques": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_findAll"];
        put?: never;
        post: operations["Documents_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/documents-numeriques/{id}": {
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
        patch: operations["Documents_update"];
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/documents-numeriques/{id}/fichier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/educap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Educap_get"];
        put: operations["Educap_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/educap/objectifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Educap_addObjectif"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/educap/objectifs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Educap_deleteObjectif"];
        options?: never;
        head?: never;
        patch: operations["Educap_changeObjectif"];
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/educap/objectifs/{id}/reprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Educap_carryOnObjectif"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/ent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ent_get"];
        put: operations["Ent_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/equipement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Equipement_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/equipement/demandes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Equipement_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/equipement/demandes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Equipement_delete"];
        options?: never;
        head?: never;
        patch: operations["Equipement_change"];
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/equipement/demandes/{id}/reponse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Equipement_answerDemande"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/equipement/demandes/{id}/reprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Equipement_takeBackDemande"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/equipement/demandes/{id}/transmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Equipement_transmitDemande"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/evenements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evenements_findAll"];
        put?: never;
        post: operations["Evenements_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/evenements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Evenements_delete"];
        options?: never;
        head?: never;
        patch: operations["Evenements_change"];
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
    "/api/v1/etablissements/{uai}/annees/{annee}/film/actions": {
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
        patch: operations["Film_updateActions"];
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
    "/api/v1/etablissements/{uai}/annees/{annee}/film/actions/{code}/historique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Film_listHistorique"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/film/actions/{code}/preuves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preuves_findAll"];
        put?: never;
        post: operations["Preuves_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/film/actions/{code}/preuves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Preuves_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/film/actions/{code}/preuves/{id}/fichier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preuves_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/film/impression": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Impression_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/film/responsables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Film_listResponsables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/fonctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Fonctions_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/fonctions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Fonctions_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/gar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Gar_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/gar/abonnements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Gar_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/gar/abonnements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Gar_remove"];
        options?: never;
        head?: never;
        patch: operations["Gar_update"];
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/indicateurs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Indicateurs_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/indicateurs/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Indicateurs_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/etablissements/{uai}/annees/{annee}/journal/partagees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Journal_listShared"];
        put?: never;
        post?: never;
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
    "/api/v1/etablissements/{uai}/annees/{annee}/journal/{id}/semaines/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Journal_createWeek"];
        delete: operations["Journal_refuseWeek"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/modeles-de-lettre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ModelesPublies_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/parametres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Parametres_getOfEtablissement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/pix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pix_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/pix/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pix_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/pix/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Pix_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/pix/imports/{id}/retablissement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pix_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/rentree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rentree_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/rentree/cloture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rentree_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/rentree/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rentree_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/ressources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RessourcesDeLEcole_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/rgpd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rgpd_get"];
        put: operations["Rgpd_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/rgpd/demandes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rgpd_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/annees/{annee}/rgpd/demandes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Rgpd_remove"];
        options?: never;
        head?: never;
        patch: operations["Rgpd_change"];
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Delegations_findAll"];
        put?: never;
        post: operations["Delegations_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/delegations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Delegations_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/etablissements/{uai}/direction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Direction_get"];
        put?: never;
        post: operations["Direction_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/habilitations/{id}": {
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
        patch: operations["Habilitations_change"];
        trace?: never;
    };
    "/api/v1/habilitations/{id}/cloture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Habilitations_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{jeton}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations_get"];
        put?: never;
        post: operations["Invitations_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mot-de-passe/demande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Activations_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mot-de-passe/{jeton}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Activations_getReset"];
        put?: never;
        post: operations["Activations_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/reseau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reseau_findAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reseau/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reseau_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reseau/liste-de-diffusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reseau_getListeDeDiffusion"];
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
    "/api/vivant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sante_getVivant"];
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
        AbonnementGarVue: {
            /** Format: uuid */
            id: string;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
            /**
             * Format: uuid
             * @description Abonnement de l’an passé à reprendre
             */
            repriseDe: string | null;
            /**
             * Ressource
             * @description Obligatoire sans reprise
             */
            ressource: string;
            /** Éditeur */
            editeur: string | null;
            /**
             * Qui finance ?
             * @description Obligatoire sans reprise
             * @enum {string}
             */
            financeur: "etat" | "collectivite" | "etablissement" | "autre";
            /**
             * Début
             * Format: date
             */
            debut: string | null;
            /**
             * Dernier jour
             * Format: date
             * @description Dernier jour de l’abonnement
             */
            fin: string;
            /**
             * Licences
             * @description Licences ; nul : non précisé
             */
            quantite: number | null;
            /**
             * Niveaux, disciplines
             * @description Niveaux, disciplines ; jamais de nom
             */
            publics: string | null;
            /**
             * Suite pour l’année suivante
             * @description Décision pour l’année suivante
             * @enum {string}
             */
            suite: "a_decider" | "renouvele" | "remplace" | "abandonne";
            /**
             * @description Pourquoi il appelle une décision
             * @enum {string|null}
             */
            alerte: "expire" | "bientot" | "avant_rentree" | null;
        };
        AbonnementVue: {
            /** Format: date-time */
            creeLe: string;
            /**
             * Format: date-time
             * @description Dernière lecture, à une heure près
             */
            luLe: string | null;
            /** @enum {string} */
            portee: "mes_lignes" | "etablissements";
        };
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
        AccordDeDirectionVue: {
            /** Format: date-time */
            le: string;
            par: components["schemas"]["PersonneDeLettreVue"];
            delegation: components["schemas"]["DelegationDeLettreVue"] | null;
        };
        AccordDuRrupnVue: {
            /** Format: date-time */
            le: string;
        };
        AccordsVue: {
            direction: components["schemas"]["AccordDeDirectionVue"] | null;
            rrupn: components["schemas"]["AccordDuRrupnVue"] | null;
        };
        ActionEnRetardVue: {
            intitule: string;
            theme: string;
            /** Format: date */
            echeance: string;
            /** @description Fonction, en toutes lettres */
            responsable: string;
        };
        ActionLocaleDuFilmVue: {
            /** Format: uuid */
            id: string;
            intitule: string;
            responsable: string | null;
            /** Format: date */
            echeance: string | null;
            /** @enum {string} */
            statut: "a_faire" | "en_cours" | "fait" | "abandonnee";
            /** @description Écran où la suivre */
            lien: string;
        };
        ActionLocaleVue: {
            /** Format: uuid */
            id: string;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
            /** Action */
            intitule: string;
            /**
             * Qui s’en charge
             * @description Personne qui s’en charge ; jamais un élève ni un parent
             */
            responsable: string | null;
            /**
             * Pour le
             * Format: date
             */
            echeance: string | null;
            /**
             * État
             * @description Par défaut : a_faire
             * @enum {string}
             */
            statut: "a_faire" | "en_cours" | "fait" | "abandonnee";
            /**
             * Format: uuid
             * @description Réunion qui l’a décidée
             */
            reunion: string | null;
            /** @description L’échéance est passée et l’action n’est ni faite ni abandonnée */
            enRetard: boolean;
            /**
             * Format: uuid
             * @description Action de l’année précédente
             */
            repriseDe: string | null;
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
            /** @description Position dans le film, à partir de 1 */
            ordre: number;
            serie: string | null;
            /** @description Place dans sa série, quand elle en a plusieurs */
            occurrence: components["schemas"]["OccurrenceVue"] | null;
            /** @description Ajoutée par l’académie, absente du film diffusé */
            horsFilm: boolean;
            periode: number;
            theme: string;
            intitule: string;
            /** @enum {string} */
            nature: "action" | "facultative" | "rappel_permanent" | "information" | "modalite";
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
            /** @description L’action qui doit précéder n’est ni faite ni sans objet */
            prerequisEnAttente: boolean;
            /** @description Personne qui s’en charge */
            charge: components["schemas"]["ChargeVue"] | null;
            /** @description Nombre de preuves */
            preuves: number;
            /** Format: date */
            faitLe: string | null;
            commentaire: string | null;
            motif: string | null;
            par: components["schemas"]["AuteurVue"] | null;
            version: number;
            /** @description Statuts possibles, ou « forcer » et « rendre_automatique » */
            actionsPossibles: string[];
        };
        ActionsLocalesVue: {
            elements: components["schemas"]["ActionLocaleVue"][];
            total: number;
            page: number;
            taille: number;
            actionsPossibles: "ajouter"[];
        };
        ActionsVue: {
            actions: components["schemas"]["ActionVue"][];
        };
        ActivateDto: {
            /**
             * Mot de passe
             * Format: password
             * @description Mot de passe choisi, douze caractères au moins
             */
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
        ActivitePartageeVue: {
            /** Format: uuid */
            id: string;
            /**
             * Date
             * Format: date
             * @description Dans l'année scolaire, aujourd'hui au plus tard
             */
            date: string;
            /**
             * Fonction
             * @enum {string}
             */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement";
            /**
             * Mission
             * @description Mission de la lettre que l’activité a servie, dans les mots de la lettre ce jour-là
             */
            mission: string | null;
            /**
             * Durée
             * @description Durée en minutes
             */
            dureeMinutes: number;
            /**
             * Étiquettes
             * @description De quoi il s’agissait ; le temps se compte par étiquette
             */
            etiquettes: ("depannage" | "mots_de_passe" | "formation" | "projet" | "accompagnement" | "information" | "equipement")[];
            /**
             * Public
             * @description Public concerné, sans nom de personne
             */
            public: string | null;
            /**
             * Nombre de personnes
             * @description Nombre de personnes
             */
            nombre: number | null;
            /**
             * Note
             * @description Lue de son seul auteur, à moins que l’activité soit partagée
             */
            note: string | null;
            agent: components["schemas"]["AuteurDuJournalVue"];
        };
        ActiviteTrouveeVue: {
            agent: components["schemas"]["AgentDuBilanVue"];
            etablissement: components["schemas"]["EcoleDuBilanVue"];
            /** Format: uuid */
            id: string;
            /** Format: date */
            date: string;
            /** @enum {string} */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement";
            morceaux: components["schemas"]["MorceauVue"][];
        };
        ActiviteVue: {
            /** Format: uuid */
            id: string;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
            /**
             * Date
             * Format: date
             * @description Dans l'année scolaire, aujourd'hui au plus tard
             */
            date: string;
            /**
             * Fonction
             * @enum {string}
             */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement";
            /**
             * Mission
             * @description Mission de la lettre que l’activité a servie, dans les mots de la lettre ce jour-là
             */
            mission: string | null;
            /**
             * Durée
             * @description Durée en minutes
             */
            dureeMinutes: number;
            /**
             * Étiquettes
             * @description De quoi il s’agissait ; le temps se compte par étiquette
             */
            etiquettes: ("depannage" | "mots_de_passe" | "formation" | "projet" | "accompagnement" | "information" | "equipement")[];
            /**
             * Public
             * @description Public concerné, sans nom de personne
             */
            public: string | null;
            /**
             * Nombre de personnes
             * @description Nombre de personnes
             */
            nombre: number | null;
            /**
             * Note
             * @description Lue de son seul auteur, à moins que l’activité soit partagée
             */
            note: string | null;
            /**
             * À proposer chaque semaine, jusqu’au
             * Format: date
             * @description Dernier jour où l’activité est proposée de nouveau, le même jour de la semaine ; rien ne se note seul
             */
            chaqueSemaineJusquAu: string | null;
            /**
             * Partager cette activité
             * @description Lue par ceux qui lisent les totaux du journal, tant que son auteur la partage
             */
            partagee: boolean;
        };
        ActivitesPartageesVue: {
            elements: components["schemas"]["ActivitePartageeVue"][];
            total: number;
            page: number;
            taille: number;
        };
        ActivitesTrouveesVue: {
            total: number;
            page: number;
            taille: number;
            elements: components["schemas"]["ActiviteTrouveeVue"][];
        };
        AddMembreDto: {
            /**
             * Qualité
             * @enum {string}
             */
            qualite: "direction" | "rrupn" | "gestionnaire" | "enseignant" | "documentaliste" | "cpe" | "admin_ent" | "responsable_gar" | "referent_pix" | "ddfpt" | "eleves" | "parents" | "collectivite" | "autre";
            /**
             * Prénom
             * @description Jamais pour des élèves ou des parents
             */
            prenom?: string | null;
            /**
             * Nom
             * @description Jamais pour des élèves ou des parents
             */
            nom?: string | null;
            /**
             * Courriel
             * Format: email
             * @description Reçoit les convocations ; jamais pour des élèves ou des parents
             */
            courriel?: string | null;
            /**
             * Nombre de représentants
             * @description Obligatoire pour des élèves ou des parents
             */
            nombre?: number | null;
        };
        AdjointVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
        };
        AdresseVue: {
            /** @description Adresse secrète, montrée cette seule fois */
            adresse: string;
        };
        AgentDeSessionVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
            courriel: string;
        };
        AgentDetailVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
            courriel: string;
            /** @enum {string} */
            etat: "actif" | "en_attente" | "desactive";
            version: number;
            habilitations: components["schemas"]["HabilitationDAgentVue"][];
            actionsPossibles: ("modifier" | "inviter" | "desactiver" | "reactiver" | "deconnecter")[];
            /** @description Rôles que vous pouvez donner */
            rolesPossibles: ("administrateur" | "srane" | "referent_departemental" | "chef" | "adjoint" | "rrupn" | "contributeur" | "lecteur")[];
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
            /** @enum {string} */
            etat: "actif" | "en_attente" | "desactive";
            version: number;
            habilitations: components["schemas"]["HabilitationDAgentVue"][];
            actionsPossibles: ("modifier" | "inviter" | "desactiver" | "reactiver" | "deconnecter")[];
        };
        AgentsVue: {
            elements: components["schemas"]["AgentVue"][];
            total: number;
            page: number;
            taille: number;
            /** @description Rôles que vous pouvez donner */
            rolesPossibles: ("administrateur" | "srane" | "referent_departemental" | "chef" | "adjoint" | "rrupn" | "contributeur" | "lecteur")[];
        };
        AlerteGarVue: {
            /** Format: uuid */
            abonnement: string;
            ressource: string;
            /** @enum {string} */
            genre: "expire" | "bientot" | "avant_rentree";
            /** Format: date */
            fin: string;
        };
        AlerteVue: {
            /** @enum {string} */
            code: "mandat_vacant" | "mandat_bientot_vacant";
            intitule: string;
            /**
             * Format: date
             * @description Premier jour où l’alerte est vraie
             */
            depuis: string;
            /** @description Écran où y remédier */
            lien: string;
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
        AnnulationDto: {
            version?: number;
        };
        AnswerDemandeDto: {
            /**
             * Réponse
             * @enum {string}
             */
            etat: "accordee" | "accordee_en_partie" | "refusee" | "livree";
            /**
             * Quantité accordée
             * @description Obligatoire pour un accord en partie
             */
            quantiteAccordee?: number | null;
            /**
             * Message à l’établissement
             * @description Obligatoire pour un refus : sa raison
             */
            reponse?: string | null;
            version?: number;
        };
        AnswerInvitationDto: {
            /** Prénom */
            prenom: string;
            /** Nom */
            nom: string;
            /**
             * Votre adresse académique
             * Format: email
             */
            courriel: string;
            /**
             * Date de prise de fonction
             * Format: date
             */
            prisLe: string;
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
             * @description Une déclaration, ou une obligation légale du film
             * @enum {string}
             */
            genre: "declaration" | "obligation";
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
        AttenduDuModeleVue: {
            code: string;
            intitule: string;
            /** @description Celui du catalogue ou de la ligne du film */
            intituleParDefaut: string;
            /** @enum {string} */
            genre: "declaration" | "obligation";
            /** @description Déclaration qui le reçoit */
            fait: string | null;
            /** @description Ligne du film qui le reçoit */
            cle: string | null;
            /** @description Ligne du film qui a la même échéance : déplacer l’une déplace l’autre */
            ligneDuFilm: components["schemas"]["LignePartageeVue"] | null;
            /** Format: date */
            echeance: string;
            /**
             * Format: date
             * @description Celle du catalogue ou de la ligne du film
             */
            echeanceParDefaut: string;
            /** @enum {string} */
            certitudeParDefaut: "source" | "a_verifier" | "academie";
            /**
             * @description D’où vient l’échéance
             * @enum {string}
             */
            certitude: "source" | "a_verifier" | "academie";
            actif: boolean;
            ordre: number;
        };
        AttenduEnRetardVue: {
            code: string;
            intitule: string;
            /** @enum {string} */
            genre: "declaration" | "obligation";
            /** Format: date */
            echeance: string;
        };
        AttenduPartageVue: {
            /** @description Clé de la ligne */
            cle: string;
            intitule: string;
        };
        AttenduRegionVue: {
            code: string;
            intitule: string;
            /**
             * @description Une déclaration, ou une obligation légale du film
             * @enum {string}
             */
            genre: "declaration" | "obligation";
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
            /**
             * @description Une déclaration, ou une obligation légale du film
             * @enum {string}
             */
            genre: "declaration" | "obligation";
            /** @description Clé de la ligne du film, pour une obligation */
            cle: string | null;
            /** Format: date */
            echeance: string;
            /** @description Échéance par défaut, que l’académie n’a pas confirmée */
            echeanceAVerifier: boolean;
            /**
             * @description D’où vient l’échéance
             * @enum {string}
             */
            certitude: "source" | "a_verifier" | "academie";
            /** @enum {string} */
            etat: "a_venir" | "non_commence" | "en_cours" | "recu" | "en_retard" | "non_recu" | "sans_objet";
            /** @description Pourquoi il est dans cet état, en une phrase */
            raison: string;
            /** Format: date */
            recuLe: string | null;
            /** @description Écran où agir */
            lien: string;
        };
        AuteurDeFilmVue: {
            prenom: string;
            nom: string;
        };
        AuteurDuJournalVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
        };
        AuteurEntVue: {
            prenom: string;
            nom: string;
        };
        AuteurPixVue: {
            prenom: string;
            nom: string;
        };
        AuteurVue: {
            prenom: string;
            nom: string;
        };
        BesoinVue: {
            /** Format: uuid */
            id: string;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
            /**
             * Forme
             * @enum {string}
             */
            dispositif: "fil" | "cafe_numerique" | "autre";
            /** Formation souhaitée */
            titre: string;
            /**
             * Public
             * @description À qui elle s’adresse
             */
            public: string | null;
            /**
             * Nombre de personnes
             * @description Personnes
             */
            nombre: number | null;
            /**
             * Où en est-elle ?
             * @description Par défaut : recense
             * @enum {string}
             */
            etat: "recense" | "demande" | "accorde" | "realise" | "abandonne";
        };
        BesoinsVue: {
            elements: components["schemas"]["BesoinVue"][];
            total: number;
            page: number;
            taille: number;
            actionsPossibles: "ajouter"[];
        };
        BilanDAcademieVue: {
            agent: components["schemas"]["AgentDuBilanVue"];
            /** @enum {string} */
            etat: "en_preparation" | "soumis" | "valide" | "presente" | "transmis";
            /** Format: date */
            presenteLe: string | null;
            etablissement: components["schemas"]["EcoleDuBilanVue"];
            /** @description Du bloc demandé ; nul : rien n’y est écrit */
            texte: string | null;
            /** @description Où sont les mots cherchés */
            extraits: components["schemas"]["ExtraitDeBlocVue"][];
        };
        BilanVue: {
            agent: components["schemas"]["AgentDuBilanVue"];
            /** @enum {string} */
            etat: "en_preparation" | "soumis" | "valide" | "presente" | "transmis";
            /** Format: date */
            presenteLe: string | null;
            /** @description Vrai : ses chiffres sont ceux gardés quand il a été validé, ou sa présentation notée */
            arrete: boolean;
            version: number;
            actionsPossibles: ("modifier" | "soumettre" | "valider" | "renvoyer" | "presenter" | "annuler_presentation" | "transmettre")[];
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
            /** @description 1, puis une de plus après chaque renvoi d’un bilan arrêté */
            edition: number;
            presentateur: string | null;
            /** @description Observation du conseil d’administration */
            observation: string | null;
            /** @description SHA-256 de ce qui est arrêté */
            empreinte: string | null;
            /** @description Pourquoi la direction l’a renvoyé, la dernière fois */
            renvoi: components["schemas"]["RenvoiVue"] | null;
            blocs: components["schemas"]["BlocVue"][];
            remplissage: components["schemas"]["RemplissageVue"];
            /** @description La personne connectée peut le commenter */
            commentable: boolean;
        };
        BilansDAcademieVue: {
            total: number;
            page: number;
            taille: number;
            elements: components["schemas"]["BilanDAcademieVue"][];
        };
        BilansVue: {
            elements: components["schemas"]["EtatDuBilanVue"][];
            total: number;
            page: number;
            taille: number;
        };
        BlocVue: {
            /** @enum {string} */
            code: "identite" | "missions" | "informations" | "formations" | "accompagnements" | "competences" | "pilotage" | "ent" | "rgpd" | "parents" | "equipement" | "indicateurs" | "film" | "appreciation" | "difficultes" | "besoins" | "suite";
            titre: string;
            /**
             * @description Écrit par Focale, par l’auteur, ou par l’auteur à partir de ce que Focale a écrit
             * @enum {string}
             */
            origine: "calcule" | "redige" | "mixte";
            /** @description D’où vient ce que Focale écrit */
            source: string;
            /** @description Texte riche : { type: doc, content } */
            contenu: {
                [key: string]: unknown;
            } | null;
            /** @description Ce que Focale écrirait aujourd’hui, quand le texte de l’auteur est lu */
            calcule: {
                [key: string]: unknown;
            } | null;
            /** @description Ni déclaration ni texte n’y dit quelque chose */
            vide: boolean;
            /** @description Caché par l’auteur */
            masque: boolean;
            /** @description Place parmi les blocs, à partir de 1 */
            rang: number;
            /**
             * Format: date-time
             * @description Dernière écriture de l’auteur
             */
            modifieLe: string | null;
            /**
             * Format: date-time
             * @description Minute de ce que Focale a écrit
             */
            calculeLe: string | null;
            ecarts: components["schemas"]["EcartDuBlocVue"][];
            manque: components["schemas"]["ManqueVue"] | null;
            /** @description Commentaires encore ouverts */
            commentaires: number;
        };
        BrouillonVue: {
            lignes: components["schemas"]["LigneVue"][];
            version: number;
            /** Format: date-time */
            modifieLe: string;
            par: components["schemas"]["AuteurDeFilmVue"] | null;
        };
        CalendrierVue: {
            abonnement: components["schemas"]["AbonnementVue"] | null;
        };
        CampagneDeLEcoleVue: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Titre */
            titre: string;
            /**
             * Collectivité
             * @description Collectivité concernée, en toutes lettres
             */
            collectivite: string;
            /**
             * Département
             * @description Vide : toute l’académie
             */
            departement: string | null;
            /**
             * Types d’établissement
             * @description Vide : tous les types
             */
            types: ("college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea")[];
            /** Matériel */
            categories: ("postes_fixes" | "portables" | "tablettes" | "video" | "impression" | "reseau" | "autre")[];
            /**
             * Ouverture (premier jour)
             * Format: date
             */
            ouverteLe: string;
            /**
             * Clôture (dernier jour)
             * Format: date
             * @description Dernier jour des demandes
             */
            closeLe: string;
            /** Consignes */
            consignes: string | null;
            /** @enum {string} */
            etat: "a_venir" | "ouverte" | "close";
            actionsPossibles: "demander"[];
        };
        CampagneVue: {
            /** Format: uuid */
            id: string;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
            /** Titre */
            titre: string;
            /**
             * Collectivité
             * @description Collectivité concernée, en toutes lettres
             */
            collectivite: string;
            /**
             * Département
             * @description Vide : toute l’académie
             */
            departement: string | null;
            /**
             * Types d’établissement
             * @description Vide : tous les types
             */
            types: ("college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea")[];
            /** Matériel */
            categories: ("postes_fixes" | "portables" | "tablettes" | "video" | "impression" | "reseau" | "autre")[];
            /**
             * Ouverture (premier jour)
             * Format: date
             */
            ouverteLe: string;
            /**
             * Clôture (dernier jour)
             * Format: date
             * @description Dernier jour des demandes
             */
            closeLe: string;
            /** Consignes */
            consignes: string | null;
            /** @enum {string} */
            etat: "a_venir" | "ouverte" | "close";
            /** @description Demandes transmises, avec ou sans réponse */
            demandes: number;
            /** @description Demandes transmises qui attendent une réponse */
            sansReponse: number;
        };
        CampagnesVue: {
            elements: components["schemas"]["CampagneVue"][];
            total: number;
            actionsPossibles: ("ouvrir" | "exporter")[];
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
        CatalogueVue: {
            /** @description Publication du film de l’académie, à partir de 1 */
            version: number;
            /** Format: date-time */
            publieLe: string;
        };
        ChampModifieVue: {
            /** @enum {string} */
            champ: "intitule" | "periode" | "theme" | "nature" | "applicabilite" | "responsable" | "responsableOrigine" | "acteursAssocies" | "echeance" | "prerequis" | "serie" | "obligation" | "baseLegale" | "certitude" | "fait" | "ressources" | "outils" | "remarque" | "horsFilm";
            libelle: string;
            /** @description En clair ; vide quand il n’y avait rien */
            avant: string;
            apres: string;
        };
        ChangementsDto: {
            /**
             * Format: date
             * @description Mandats, fonctions ; par défaut le 1er septembre
             */
            debut?: string;
            /**
             * Format: date
             * @description Mandats, fonctions
             */
            fin?: string | null;
            /** @description Mandats */
            domaines?: ("conseiller" | "accompagner" | "administrer" | "equipement")[];
            partages?: components["schemas"]["PartageDto"][];
            /** @description Fonctions : un autre titulaire */
            prenom?: string;
            /** @description Fonctions : un autre titulaire */
            nom?: string;
            /**
             * Format: email
             * @description Fonctions
             */
            courriel?: string | null;
            /**
             * @description Commission
             * @enum {string}
             */
            modalite?: "ad_hoc" | "conseil_pedagogique";
            /** @description Commission */
            libelle?: string;
            /** @description Commission : membres gardés ; par défaut tous */
            membres?: string[];
            /** @description Actions locales */
            intitule?: string;
            /** @description Actions locales */
            responsable?: string | null;
            /**
             * Format: date
             * @description Actions locales
             */
            echeance?: string | null;
        };
        ChargeDto: {
            /**
             * Format: uuid
             * @description Une personne de `GET film/responsables`
             */
            agent?: string | null;
            /** @description Quelqu’un sans compte ; jamais un élève ni un parent */
            nom?: string | null;
        };
        ChargeDuServiceVue: {
            /** @description Connexions ouvertes à la base */
            connexions: number;
            /** @description Demandes qui en attendent une */
            enAttente: number;
            /** @description Demandes renvoyées depuis le démarrage, faute de place */
            renvoyees: number;
        };
        ChargeVue: {
            /** Format: uuid */
            agent: string | null;
            nom: string;
        };
        ChefVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
        };
        ChiffresAnnuelsVue: {
            ensemble: components["schemas"]["EffectifsVue"];
            parType: components["schemas"]["EffectifsDuTypeVue"][];
            parDepartement: components["schemas"]["EffectifsDuDepartementVue"][];
            /** @description Lettres signées, une par mission */
            lettres: number;
            /** @description Celles du catalogue d’abord */
            missions: components["schemas"]["MissionDesLettresVue"][];
            evenements: components["schemas"]["EvenementsDuGenreVue"][];
            /** @description Tenues ; les cafés numériques sont des événements */
            formations: components["schemas"]["FormationsDuDispositifVue"][];
        };
        ClassePixVue: {
            /** @description Vide : lignes sans classe */
            classe: string;
            /**
             * @description Nul : à choisir
             * @enum {string|null}
             */
            niveau: "6e" | "5e" | "4e" | "3e" | "2de" | "1re" | "terminale" | "cap_1" | "cap_2" | "bts_1" | "bts_2" | "cpge_1" | "cpge_2" | "autre" | "non_precise" | null;
            /** @description Le niveau vient du nom de la classe */
            devine: boolean;
            inscrits: number;
            /** @description Résultats partagés, profils envoyés, tests terminés */
            termines: number;
            /** @description Nul : l’usage n’a pas de réussite */
            reussis: number | null;
        };
        CloseHabilitationDto: {
            /**
             * Sans ce droit à partir du
             * Format: date
             * @description Premier jour sans le droit ; `fin` devient la veille
             */
            le: string;
            version: number;
        };
        CloseRentreeDto: {
            version: number;
        };
        ClotureDto: {
            version: number;
            /**
             * Raison
             * @description Raison, lue par les personnes concernées
             */
            motif: string;
            /**
             * Date de fin
             * Format: date
             * @description Dernier jour de la mission
             */
            date: string;
        };
        ColonneImportVue: {
            /** @enum {string} */
            champ: "uai" | "nom" | "prenom" | "courriel" | "debut" | "fin" | "compensation" | "taux" | "lettreSignee" | "domaines" | "discipline" | "transmiseLe";
            /** @description Le champ en toutes lettres */
            libelle: string;
            /** @description En-tête du fichier ; nul : aucune colonne */
            colonne: string | null;
            obligatoire: boolean;
        };
        CommentaireDeBilanVue: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            bloc: "identite" | "missions" | "informations" | "formations" | "accompagnements" | "competences" | "pilotage" | "ent" | "rgpd" | "parents" | "equipement" | "indicateurs" | "film" | "appreciation" | "difficultes" | "besoins" | "suite";
            auteur: components["schemas"]["PersonneVue"];
            texte: string;
            /** Format: date-time */
            creeLe: string;
            /** Format: date-time */
            traiteLe: string | null;
            version: number;
            actionsPossibles: ("traiter" | "rouvrir" | "retirer")[];
        };
        CommentaireDto: {
            /** Votre commentaire */
            texte: string;
        };
        CommentaireVue: {
            /** Format: uuid */
            id: string;
            auteur: components["schemas"]["PersonneDeLettreVue"];
            texte: string;
            /** Format: date-time */
            creeLe: string;
        };
        CommentairesVue: {
            elements: components["schemas"]["CommentaireDeBilanVue"][];
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
            /**
             * Format: date
             * @description Jour de prise de fonction ; nul : inconnu
             */
            prisLe: string | null;
            domaines: ("conseiller" | "accompagner" | "administrer" | "equipement")[];
            partages: components["schemas"]["PartageVue"][];
            /** @enum {string} */
            etat: "brouillon" | "transmise" | "acceptee" | "refusee" | "close";
            /** @description Raison du dernier refus, renvoi ou fin */
            motif: string | null;
            /** Format: date */
            transmiseLe: string | null;
            /**
             * Format: date
             * @description Jour de signature de la lettre de mission en vigueur
             */
            lettreSigneeLe: string | null;
            /**
             * Format: date
             * @description Jour où la fin a été déclarée ; la mission s’arrête au jour « fin »
             */
            closeLe: string | null;
            /** @description Nul : pas encore décidée */
            compensation: components["schemas"]["CompensationVue"] | null;
            version: number;
            actionsPossibles: ("transmettre" | "accepter" | "refuser" | "reprendre" | "renvoyer" | "clore" | "modifier" | "supprimer" | "fixer_compensation")[];
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
            /**
             * Format: date
             * @description Jour de la proposition au recteur
             */
            proposeeLe?: string;
            /** Format: date */
            saisieSts?: string;
            /** @description Étapes d’une IMP ; vide sans IMP, ou pour qui ne lit pas les montants */
            etapes: components["schemas"]["EtapeImpVue"][];
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
            /** @description Ce qui divise « faites » : les applicables moins les sans objet */
            denominateur: number;
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
            /** @description Ce qui divise « faites » : les applicables moins les sans objet */
            denominateur: number;
            enRetard: number;
            pourcentage: number | null;
            pourcentageEchu: number | null;
            theme: string;
        };
        CompteVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
            courriel: string;
            /** @description Passées, en cours et à venir */
            habilitations: components["schemas"]["HabilitationDAgentVue"][];
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
        ComptesPixVue: {
            /** @description Personnes, comptées une fois par campagne */
            inscrits: number;
            /** @description Résultats partagés, profils envoyés, tests terminés */
            termines: number;
            /** @description Attestations obtenues ou certifiés ; nul : l’usage n’a pas de réussite */
            reussis: number | null;
        };
        ContactDeLEcoleVue: {
            /** Format: uuid */
            id: string;
            /**
             * Périmètre
             * @enum {string}
             */
            perimetre: "national" | "region_academique" | "region" | "academie" | "departement";
            /** Département */
            departement: string | null;
            /**
             * Établissements
             * @description Nul : tous les établissements
             * @enum {string|null}
             */
            type: "college" | "lycee" | null;
            /**
             * Sujet
             * @enum {string}
             */
            domaine: "accompagnement" | "pilotage" | "equipement_maintenance" | "reseau" | "ent" | "ressources_gar_ent" | "pix" | "rgpd" | "messagerie" | "portail" | "outils" | "site_web" | "formation" | "animation";
            /**
             * Fonction ou service
             * @description Fonction ou service ; jamais le nom d’une personne
             */
            service: string;
            /**
             * Canal
             * @enum {string}
             */
            canal: "courriel" | "telephone" | "plateforme" | "application" | "portail" | "site" | "formulaire" | "forum" | "liste" | "lettre" | "espace";
            /**
             * Adresse ou numéro
             * @description <UAI> y tient lieu de l’UAI de l’établissement
             */
            adresse: string | null;
            /** Condition d’accès */
            condition: string | null;
            /**
             * Ce que vaut cette adresse
             * @enum {string}
             */
            statut: "actif" | "a_confirmer" | "a_corriger" | "fonction_seule" | "adresse_absente";
            /**
             * Document d’où il vient
             * @description Document d’où il vient
             */
            edition: string | null;
            /** Remarque pour le service */
            remarque: string | null;
            /** @description https, http, mailto ou tel ; nul en cas de doute */
            lien: string | null;
            /** @description Ce qui est douteux, et quoi en faire */
            doute: string | null;
        };
        ContactVue: {
            /** Format: uuid */
            id: string;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
            /**
             * Périmètre
             * @enum {string}
             */
            perimetre: "national" | "region_academique" | "region" | "academie" | "departement";
            /** Département */
            departement: string | null;
            /**
             * Établissements
             * @description Nul : tous les établissements
             * @enum {string|null}
             */
            type: "college" | "lycee" | null;
            /**
             * Sujet
             * @enum {string}
             */
            domaine: "accompagnement" | "pilotage" | "equipement_maintenance" | "reseau" | "ent" | "ressources_gar_ent" | "pix" | "rgpd" | "messagerie" | "portail" | "outils" | "site_web" | "formation" | "animation";
            /**
             * Fonction ou service
             * @description Fonction ou service ; jamais le nom d’une personne
             */
            service: string;
            /**
             * Canal
             * @enum {string}
             */
            canal: "courriel" | "telephone" | "plateforme" | "application" | "portail" | "site" | "formulaire" | "forum" | "liste" | "lettre" | "espace";
            /**
             * Adresse ou numéro
             * @description <UAI> y tient lieu de l’UAI de l’établissement
             */
            adresse: string | null;
            /** Condition d’accès */
            condition: string | null;
            /**
             * Ce que vaut cette adresse
             * @enum {string}
             */
            statut: "actif" | "a_confirmer" | "a_corriger" | "fonction_seule" | "adresse_absente";
            /**
             * Document d’où il vient
             * @description Document d’où il vient
             */
            edition: string | null;
            /** Remarque pour le service */
            remarque: string | null;
            /** @description L’adresse ressemble à celle d’une personne */
            nominative: boolean;
        };
        ContactsDeLEcoleVue: {
            contacts: components["schemas"]["ContactDeLEcoleVue"][];
            /** @description Sans filtre */
            total: number;
            /** @description Sujets qui ont au moins un contact */
            domaines: ("accompagnement" | "pilotage" | "equipement_maintenance" | "reseau" | "ent" | "ressources_gar_ent" | "pix" | "rgpd" | "messagerie" | "portail" | "outils" | "site_web" | "formation" | "animation")[];
        };
        ContactsVue: {
            contacts: components["schemas"]["ContactVue"][];
            actionsPossibles: "ajouter"[];
        };
        ContenuLettreDto: {
            /** Missions principales */
            missionsPrincipales?: string[];
            /** Missions secondaires */
            missionsSecondaires?: string[];
            /** Niveau de qualification du référent */
            qualification?: string | null;
            /** Participation aux formations et animations du SRANE */
            formations?: string | null;
            /** Moyens mis à disposition */
            moyens?: components["schemas"]["MoyensDto"] | null;
            /** Rémunération ou allègement */
            remuneration?: string | null;
            /** Suivi de la mission */
            suivi?: string[];
            /** Indicateurs */
            indicateurs?: string[];
            /**
             * Fait à
             * @description Lieu de signature
             */
            lieu?: string | null;
            /** Précisions */
            texteLibre?: string | null;
            periode: components["schemas"]["PeriodeDto"];
            /** Domaines partagés */
            partages?: components["schemas"]["PartageDeLettreDto"][];
            /** Instances */
            instances?: components["schemas"]["InstancesDto"] | null;
        };
        ContenuLettreVue: {
            periode: components["schemas"]["PeriodeDeLettreVue"];
            missionsPrincipales: string[];
            missionsSecondaires: string[];
            qualification: string | null;
            formations: string | null;
            moyens: components["schemas"]["MoyensDeLettreVue"];
            remuneration: string | null;
            suivi: string[];
            indicateurs: string[];
            partages: components["schemas"]["PartageVue"][];
            instances: components["schemas"]["InstancesDeLettreVue"];
            lieu: string | null;
            texteLibre: string | null;
        };
        ConvocationDto: {
            /** @description Vrai : montre le message sans l’envoyer */
            apercu?: boolean;
            /** @description Obligatoire pour envoyer */
            version?: number;
        };
        ConvocationVue: {
            destinataires: components["schemas"]["DestinataireVue"][];
            /** @description À prévenir autrement */
            sansCourriel: string[];
            sujet: string;
            texte: string;
            /** @description La réunion après l’envoi ; nulle en aperçu */
            reunion: components["schemas"]["ReunionVue"] | null;
        };
        CourrielVue: {
            /** Format: uuid */
            id: string;
            destinataire: string;
            sujet: string;
            /** @description Les liens personnels y sont masqués */
            texte: string;
            /** @enum {string} */
            etat: "en_attente" | "en_cours" | "differe" | "en_boite" | "envoye" | "echoue" | "inconnu" | "annule";
            erreur: string | null;
            /** Format: date-time */
            creeLe: string;
            /** Format: date-time */
            envoyeLe: string | null;
            tentatives: number;
            /** Format: date-time */
            prochainEssai: string | null;
            /** @description Message-ID, à chercher dans le journal du serveur */
            messageId: string | null;
            /** @description Noms des pièces jointes */
            pieces: string[];
            actionsPossibles: "renvoyer"[];
        };
        CourrielsVue: {
            elements: components["schemas"]["CourrielVue"][];
            total: number;
            page: number;
            taille: number;
        };
        CreateAbonnementDto: {
            /**
             * Format: uuid
             * @description Abonnement de l’an passé à reprendre
             */
            repriseDe?: string | null;
            /**
             * Ressource
             * @description Obligatoire sans reprise
             */
            ressource?: string;
            /** Éditeur */
            editeur?: string | null;
            /**
             * Qui finance ?
             * @description Obligatoire sans reprise
             * @enum {string}
             */
            financeur?: "etat" | "collectivite" | "etablissement" | "autre";
            /**
             * Début
             * Format: date
             */
            debut?: string | null;
            /**
             * Dernier jour
             * Format: date
             * @description Dernier jour de l’abonnement
             */
            fin: string;
            /**
             * Licences
             * @description Licences ; nul : non précisé
             */
            quantite?: number | null;
            /**
             * Niveaux, disciplines
             * @description Niveaux, disciplines ; jamais de nom
             */
            publics?: string | null;
            /**
             * Suite pour l’année suivante
             * @description Décision pour l’année suivante
             * @enum {string}
             */
            suite?: "a_decider" | "renouvele" | "remplace" | "abandonne";
        };
        CreateActionLocaleDto: {
            /** Action */
            intitule: string;
            /**
             * Qui s’en charge
             * @description Personne qui s’en charge ; jamais un élève ni un parent
             */
            responsable?: string | null;
            /**
             * Pour le
             * Format: date
             */
            echeance?: string | null;
            /**
             * État
             * @description Par défaut : a_faire
             * @enum {string}
             */
            statut?: "a_faire" | "en_cours" | "fait" | "abandonnee";
            /**
             * Format: uuid
             * @description Réunion qui l’a décidée
             */
            reunion?: string | null;
        };
        CreateActiviteDto: {
            /**
             * Date
             * Format: date
             * @description Dans l'année scolaire, aujourd'hui au plus tard
             */
            date: string;
            /**
             * Fonction
             * @enum {string}
             */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement";
            /**
             * Mission
             * @description Mission de la lettre que l’activité a servie, dans les mots de la lettre ce jour-là
             */
            mission?: string | null;
            /**
             * Durée
             * @description Durée en minutes
             */
            dureeMinutes: number;
            /**
             * Étiquettes
             * @description De quoi il s’agissait ; le temps se compte par étiquette
             */
            etiquettes?: ("depannage" | "mots_de_passe" | "formation" | "projet" | "accompagnement" | "information" | "equipement")[];
            /**
             * Public
             * @description Public concerné, sans nom de personne
             */
            public?: string | null;
            /**
             * Nombre de personnes
             * @description Nombre de personnes
             */
            nombre?: number | null;
            /**
             * Note
             * @description Lue de son seul auteur, à moins que l’activité soit partagée
             */
            note?: string | null;
            /**
             * À proposer chaque semaine, jusqu’au
             * Format: date
             * @description Dernier jour où l’activité est proposée de nouveau, le même jour de la semaine ; rien ne se note seul
             */
            chaqueSemaineJusquAu?: string | null;
            /**
             * Partager cette activité
             * @description Lue par ceux qui lisent les totaux du journal, tant que son auteur la partage
             */
            partagee?: boolean;
            /**
             * Format: uuid
             * @description Clé de ce qui a été saisi, tirée par l’appareil : la même n’est notée qu’une fois, sans limite de temps
             */
            saisie?: string;
        };
        CreateBesoinDto: {
            /**
             * Forme
             * @enum {string}
             */
            dispositif: "fil" | "cafe_numerique" | "autre";
            /** Formation souhaitée */
            titre: string;
            /**
             * Public
             * @description À qui elle s’adresse
             */
            public?: string | null;
            /**
             * Nombre de personnes
             * @description Personnes
             */
            nombre?: number | null;
            /**
             * Où en est-elle ?
             * @description Par défaut : recense
             * @enum {string}
             */
            etat?: "recense" | "demande" | "accorde" | "realise" | "abandonne";
        };
        CreateCalendrierDto: {
            /**
             * @description Les lignes de mes fonctions, ou toutes celles de mes établissements
             * @enum {string}
             */
            portee: "mes_lignes" | "etablissements";
        };
        CreateCampagneDto: {
            /** Titre */
            titre: string;
            /**
             * Collectivité
             * @description Collectivité concernée, en toutes lettres
             */
            collectivite: string;
            /**
             * Département
             * @description Vide : toute l’académie
             */
            departement?: string | null;
            /**
             * Types d’établissement
             * @description Vide : tous les types
             */
            types?: ("college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea")[];
            /** Matériel */
            categories: ("postes_fixes" | "portables" | "tablettes" | "video" | "impression" | "reseau" | "autre")[];
            /**
             * Ouverture (premier jour)
             * Format: date
             */
            ouverteLe: string;
            /**
             * Clôture (dernier jour)
             * Format: date
             * @description Dernier jour des demandes
             */
            closeLe: string;
            /** Consignes */
            consignes?: string | null;
        };
        CreateCommentaireDto: {
            /**
             * Bloc
             * @enum {string}
             */
            bloc: "identite" | "missions" | "informations" | "formations" | "accompagnements" | "competences" | "pilotage" | "ent" | "rgpd" | "parents" | "equipement" | "indicateurs" | "film" | "appreciation" | "difficultes" | "besoins" | "suite";
            /** Commentaire */
            texte: string;
        };
        CreateContactDto: {
            /**
             * Périmètre
             * @enum {string}
             */
            perimetre: "national" | "region_academique" | "region" | "academie" | "departement";
            /** Département */
            departement?: string | null;
            /**
             * Établissements
             * @description Nul : tous les établissements
             * @enum {string|null}
             */
            type?: "college" | "lycee" | null;
            /**
             * Sujet
             * @enum {string}
             */
            domaine: "accompagnement" | "pilotage" | "equipement_maintenance" | "reseau" | "ent" | "ressources_gar_ent" | "pix" | "rgpd" | "messagerie" | "portail" | "outils" | "site_web" | "formation" | "animation";
            /**
             * Fonction ou service
             * @description Fonction ou service ; jamais le nom d’une personne
             */
            service: string;
            /**
             * Canal
             * @enum {string}
             */
            canal: "courriel" | "telephone" | "plateforme" | "application" | "portail" | "site" | "formulaire" | "forum" | "liste" | "lettre" | "espace";
            /**
             * Adresse ou numéro
             * @description <UAI> y tient lieu de l’UAI de l’établissement
             */
            adresse?: string | null;
            /** Condition d’accès */
            condition?: string | null;
            /**
             * Ce que vaut cette adresse
             * @enum {string}
             */
            statut: "actif" | "a_confirmer" | "a_corriger" | "fonction_seule" | "adresse_absente";
            /**
             * Document d’où il vient
             * @description Document d’où il vient
             */
            edition?: string | null;
            /** Remarque pour le service */
            remarque?: string | null;
        };
        CreateDateDto: {
            /**
             * Nature
             * @enum {string}
             */
            genre: "certification_pix" | "safer_internet_day" | "conseil_administration" | "vacances" | "autre";
            /** Intitulé */
            intitule: string;
            /**
             * Premier jour
             * Format: date
             */
            debut: string;
            /**
             * Dernier jour
             * Format: date
             * @description Le même jour si absent ou nul
             */
            fin?: string | null;
            /**
             * Public
             * @description À qui elle s’adresse
             */
            public?: string | null;
            /**
             * Établissements
             * @description Nul : tous les établissements
             * @enum {string|null}
             */
            type?: "college" | "lycee" | null;
            /**
             * Zone
             * @enum {string|null}
             */
            zone?: "A" | "B" | "C" | null;
            /**
             * Certitude
             * @description Par défaut : a_verifier
             * @enum {string}
             */
            certitude?: "source" | "a_verifier";
            /**
             * Source
             * @description D’où vient cette date
             */
            source?: string | null;
        };
        CreateDelegationDto: {
            /**
             * Adjoint
             * Format: uuid
             * @description Adjoint de l’établissement
             */
            agent: string;
            /** Ce qui est délégué */
            droits: ("transmettre" | "signer" | "compensation")[];
            /**
             * Du
             * Format: date
             */
            debut: string;
            /**
             * Au
             * Format: date
             * @description Dernier jour, un an après le début au plus tard
             */
            fin: string;
        };
        CreateDemandeDto: {
            /** Format: uuid */
            campagne: string;
            /**
             * Catégorie
             * @enum {string}
             */
            categorie: "postes_fixes" | "portables" | "tablettes" | "video" | "impression" | "reseau" | "autre";
            /**
             * Besoin
             * @description À quoi servira le matériel, sans nom de personne
             */
            besoin: string;
            /** Quantité */
            quantite: number;
            /**
             * Priorité
             * @description Par défaut : 2
             * @enum {number}
             */
            priorite?: 1 | 2 | 3;
        };
        CreateDemandeRgpdDto: {
            /**
             * De quoi s’agit-il ?
             * @enum {string}
             */
            genre: "droits" | "violation";
            /**
             * Reçue le
             * Format: date-time
             * @description Demande reçue, ou violation constatée
             */
            recueLe: string;
            /**
             * Objet
             * @description Ce dont il s’agit, sans nom ni adresse
             */
            objet: string;
            /**
             * Notifiée à la CNIL le
             * Format: date-time
             * @description À la CNIL ; d’une violation seulement
             */
            notifieeLe?: string | null;
            /**
             * Réponse donnée le
             * Format: date-time
             * @description Réponse donnée, ou violation traitée
             */
            closeLe?: string | null;
        };
        CreateDirectionDto: {
            /** Nouveau chef d’établissement */
            agent: components["schemas"]["IdentiteDto"];
            /**
             * Prise de fonction
             * Format: date
             */
            prisLe: string;
            /** Assure l’intérim */
            interim?: boolean;
        };
        CreateEvenementDto: {
            /**
             * Genre
             * @enum {string}
             */
            genre: "cybermois" | "safer_internet_day" | "information_parentale" | "session_pix" | "cafe_numerique" | "autre";
            /**
             * Date
             * Format: date
             * @description Dans l’année scolaire, aujourd’hui au plus tard
             */
            date: string;
            /**
             * Participants
             * @description Personnes ; vide : non compté
             */
            participants?: number | null;
            /**
             * Publics
             * @description Qualités de ceux qui ont participé, jamais des noms
             */
            publics: ("eleves" | "parents" | "enseignants" | "personnels" | "partenaires")[];
            /**
             * Titre
             * @description Par défaut, le nom du genre ; à donner pour « autre »
             */
            titre?: string | null;
            /**
             * Thème
             * @description Sujet traité, sans nom de personne
             */
            theme?: string | null;
            /**
             * Commentaire
             * @description Sans nom de personne
             */
            commentaire?: string | null;
        };
        CreateHabilitationDto: {
            /**
             * Rôle
             * @enum {string}
             */
            role: "administrateur" | "srane" | "referent_departemental" | "chef" | "adjoint" | "rrupn" | "contributeur" | "lecteur";
            /** Région */
            region?: string;
            /** Académie */
            academie?: string;
            /** Département */
            departement?: string;
            /** UAI de l’établissement */
            uai?: string;
            /**
             * Fonctions
             * @description D’un contributeur, une au moins
             */
            fonctions?: ("ADMIN_ENT" | "RESP_AFFECT_GAR" | "REF_PIX" | "ADMIN_PIX_ORGA" | "ADMIN_EDUCONNECT" | "DECLARANT_RADIO" | "WEBMESTRE" | "CONTACT_EQUIPEMENT")[];
            /**
             * Jusqu’au
             * Format: date
             */
            fin?: string | null;
            /**
             * Prise de fonction
             * Format: date
             * @description Jour de prise de fonction ; inconnu, la personne n’est pas nouvelle
             */
            prisLe?: string | null;
            /**
             * À partir du
             * Format: date
             */
            debut: string;
        };
        CreateModeleDto: {
            /** Nom du modèle */
            nom: string;
            contenu: components["schemas"]["GabaritLettreDto"];
        };
        CreateObjectifDto: {
            /** Objectif */
            intitule: string;
            /**
             * Item de la grille
             * @description Un item de la grille de l’académie
             */
            item?: string | null;
            /**
             * À quoi le verra-t-on ?
             * @description À quoi on verra qu’il est atteint
             */
            indicateur?: string | null;
            /**
             * Où en est-il ?
             * @description Par défaut : a_engager
             * @enum {string}
             */
            etat?: "a_engager" | "en_cours" | "atteint" | "abandonne";
            /**
             * Point d’étape
             * @description Point d’étape, sans nom de personne
             */
            point?: string | null;
        };
        CreateRessourceDto: {
            /** Titre */
            titre: string;
            /**
             * Adresse
             * @description http ou https
             */
            adresse?: string | null;
            /** Édition */
            edition?: string | null;
            /**
             * Thèmes
             * @description Thèmes du film
             */
            themes?: string[];
            /** Remarque */
            remarque?: string | null;
            /**
             * Je viens d’ouvrir ce lien
             * @description Le lien a été ouvert aujourd’hui
             */
            verifiee?: boolean;
        };
        CreateReunionDto: {
            /**
             * Date et heure
             * Format: date-time
             */
            debut: string;
            /**
             * Durée prévue
             * @description Durée, en minutes
             */
            dureeMinutes: number;
            /** Lieu */
            lieu?: string | null;
            /** Objet */
            objet: string;
            /** Ordre du jour */
            ordreDuJour?: components["schemas"]["PointDto"][];
        };
        DateDAcademieVue: {
            /** Format: uuid */
            id: string;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
            /**
             * Nature
             * @enum {string}
             */
            genre: "certification_pix" | "safer_internet_day" | "conseil_administration" | "vacances" | "autre";
            /** Intitulé */
            intitule: string;
            /**
             * Premier jour
             * Format: date
             */
            debut: string;
            /**
             * Dernier jour
             * Format: date
             * @description Compris
             */
            fin: string;
            /**
             * Public
             * @description À qui elle s’adresse
             */
            public: string | null;
            /**
             * Établissements
             * @description Nul : tous les établissements
             * @enum {string|null}
             */
            type: "college" | "lycee" | null;
            /**
             * Zone
             * @enum {string|null}
             */
            zone: "A" | "B" | "C" | null;
            /**
             * Certitude
             * @description Par défaut : a_verifier
             * @enum {string}
             */
            certitude: "source" | "a_verifier";
            /**
             * Source
             * @description D’où vient cette date
             */
            source: string | null;
        };
        DateVue: {
            /** Format: uuid */
            id: string;
            /**
             * Nature
             * @enum {string}
             */
            genre: "certification_pix" | "safer_internet_day" | "conseil_administration" | "vacances" | "autre";
            /** Intitulé */
            intitule: string;
            /**
             * Premier jour
             * Format: date
             */
            debut: string;
            /**
             * Dernier jour
             * Format: date
             * @description Compris
             */
            fin: string;
            /**
             * Public
             * @description À qui elle s’adresse
             */
            public: string | null;
            /**
             * Établissements
             * @description Nul : tous les établissements
             * @enum {string|null}
             */
            type: "college" | "lycee" | null;
            /**
             * Zone
             * @enum {string|null}
             */
            zone: "A" | "B" | "C" | null;
            /**
             * Certitude
             * @description Par défaut : a_verifier
             * @enum {string}
             */
            certitude: "source" | "a_verifier";
            /**
             * Source
             * @description D’où vient cette date
             */
            source: string | null;
        };
        DatesDeLEcoleVue: {
            /** @description La plus proche du début de l’année en premier */
            dates: components["schemas"]["DateVue"][];
        };
        DatesVue: {
            dates: components["schemas"]["DateDAcademieVue"][];
            /**
             * @description Zone proposée pour cette académie, à vérifier
             * @enum {string|null}
             */
            zone: "A" | "B" | "C" | null;
            actionsPossibles: "ajouter"[];
        };
        DecideRentreeDto: {
            decisions: components["schemas"]["DecisionDto"][];
            version: number;
        };
        DecisionDto: {
            /** @enum {string} */
            etape: "mandats" | "fonctions" | "commission" | "actions_locales";
            /** @description Élément de l’étape */
            id: string;
            /** @enum {string} */
            decision: "reconduire" | "modifier" | "terminer";
            changements?: components["schemas"]["ChangementsDto"];
        };
        DeclareDesignationDto: {
            agent: components["schemas"]["PersonneDto"];
            /**
             * Début de la mission
             * Format: date
             */
            debut: string;
            /**
             * Fin de la mission
             * Format: date
             * @description Absente : jusqu'à la fin de l'année scolaire
             */
            fin?: string | null;
            /**
             * Prise de fonction
             * Format: date
             * @description Jour de prise de fonction ; inconnu, la personne n’est pas nouvelle
             */
            prisLe?: string | null;
            /** Domaines confiés */
            domaines: ("conseiller" | "accompagner" | "administrer" | "equipement")[];
            /** Domaines partagés */
            partages?: components["schemas"]["PartageDto"][];
        };
        DefinitionVue: {
            code: string;
            libelle: string;
            /** @description Celui de Focale */
            libelleParDefaut: string;
            /** @enum {string} */
            unite: "pourcent" | "nombre" | "heures" | "jours" | "eleves_par_poste";
            /** @enum {string} */
            origine: "saisi" | "calcule";
            /** @description Focale sait le calculer */
            calculable: boolean;
            demande: boolean;
            /** @enum {string} */
            quiSaisit: "rrupn" | "direction" | "ensemble";
            cible: number | null;
            source: string;
            /** @description Les établissements qu’il concerne, en une phrase */
            concerne: string;
        };
        DelaiVue: {
            /** @description Nombre de mois après lequel une ressource est à revérifier */
            moisVerification: number;
            version: number;
        };
        DelaisRgpdVue: {
            /** @description Mois, pour répondre à une demande */
            droitsMois: number;
            /** @description Heures, pour notifier une violation */
            violationHeures: number;
            /** @description Vrai : valeurs par défaut, à vérifier */
            aVerifier: boolean;
        };
        DelegationDeLettreVue: {
            de: components["schemas"]["PersonneDeLettreVue"];
            /** Format: date */
            debut: string;
            /** Format: date */
            fin: string;
        };
        DelegationVue: {
            /** Format: uuid */
            id: string;
            agent: components["schemas"]["AdjointVue"];
            droits: ("transmettre" | "signer" | "compensation")[];
            /** Format: date */
            debut: string;
            /** Format: date */
            fin: string;
            /** Format: date */
            revoqueeLe: string | null;
            /** @description En vigueur aujourd’hui */
            active: boolean;
            version: number;
            actionsPossibles: "revoquer"[];
        };
        DelegationsVue: {
            elements: components["schemas"]["DelegationVue"][];
            /** @description À qui une délégation peut être donnée */
            adjoints: components["schemas"]["AdjointVue"][];
            actionsPossibles: "accorder"[];
        };
        DemandeDeMotDePasseDto: {
            /**
             * Adresse électronique professionnelle
             * Format: email
             */
            courriel: string;
        };
        DemandeRgpdVue: {
            /** Format: uuid */
            id: string;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
            /**
             * De quoi s’agit-il ?
             * @enum {string}
             */
            genre: "droits" | "violation";
            /**
             * Reçue le
             * Format: date-time
             * @description Demande reçue, ou violation constatée
             */
            recueLe: string;
            /**
             * Objet
             * @description Ce dont il s’agit, sans nom ni adresse
             */
            objet: string;
            /**
             * Notifiée à la CNIL le
             * Format: date-time
             * @description À la CNIL ; d’une violation seulement
             */
            notifieeLe: string | null;
            /**
             * Réponse donnée le
             * Format: date-time
             * @description Réponse donnée, ou violation traitée
             */
            closeLe: string | null;
            /**
             * @description Année où elle a été reçue
             * @example 2026-2027
             */
            annee: string;
            /** @enum {string} */
            etat: "ouverte" | "close";
            /**
             * Format: date-time
             * @description Fin du délai
             */
            echeance: string;
            /** @enum {string} */
            delai: "respecte" | "en_cours" | "depasse";
        };
        DemandeSuivieVue: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            campagne: string;
            /**
             * Catégorie
             * @enum {string}
             */
            categorie: "postes_fixes" | "portables" | "tablettes" | "video" | "impression" | "reseau" | "autre";
            /**
             * Besoin
             * @description À quoi servira le matériel, sans nom de personne
             */
            besoin: string;
            /** Quantité */
            quantite: number;
            /**
             * Priorité
             * @description Par défaut : 2
             * @enum {number}
             */
            priorite: 1 | 2 | 3;
            /** @enum {string} */
            etat: "brouillon" | "demandee" | "accordee" | "accordee_en_partie" | "refusee" | "livree";
            quantiteAccordee: number | null;
            reponse: string | null;
            /** Format: date */
            reponduLe: string | null;
            actionsPossibles: ("modifier" | "supprimer" | "transmettre" | "reprendre" | "accorder" | "accorder_en_partie" | "refuser" | "livrer")[];
            etablissement: components["schemas"]["EcoleDemandeuseVue"];
            titreCampagne: string;
            collectivite: string;
        };
        DemandeVue: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            campagne: string;
            /**
             * Catégorie
             * @enum {string}
             */
            categorie: "postes_fixes" | "portables" | "tablettes" | "video" | "impression" | "reseau" | "autre";
            /**
             * Besoin
             * @description À quoi servira le matériel, sans nom de personne
             */
            besoin: string;
            /** Quantité */
            quantite: number;
            /**
             * Priorité
             * @description Par défaut : 2
             * @enum {number}
             */
            priorite: 1 | 2 | 3;
            /** @enum {string} */
            etat: "brouillon" | "demandee" | "accordee" | "accordee_en_partie" | "refusee" | "livree";
            quantiteAccordee: number | null;
            reponse: string | null;
            /** Format: date */
            reponduLe: string | null;
            actionsPossibles: ("modifier" | "supprimer" | "transmettre" | "reprendre" | "accorder" | "accorder_en_partie" | "refuser" | "livrer")[];
        };
        DemandesSuiviesVue: {
            elements: components["schemas"]["DemandeSuivieVue"][];
            total: number;
            page: number;
            taille: number;
        };
        DepartementPixVue: {
            /** @example 023 */
            code: string;
            nom: string;
            /** @description Établissements du département */
            etablissements: number;
            /** @description Établissements qui ont importé au moins un export */
            avecDonnees: number;
            usages: components["schemas"]["UsageAcademiePixVue"][];
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
            /**
             * Format: date
             * @description Jour de prise de fonction ; nul : inconnu
             */
            prisLe: string | null;
            domaines: ("conseiller" | "accompagner" | "administrer" | "equipement")[];
            partages: components["schemas"]["PartageVue"][];
            /** @enum {string} */
            etat: "brouillon" | "transmise" | "acceptee" | "refusee" | "close";
            /** @description Raison du dernier refus, renvoi ou fin */
            motif: string | null;
            /** Format: date */
            transmiseLe: string | null;
            /**
             * Format: date
             * @description Jour de signature de la lettre de mission en vigueur
             */
            lettreSigneeLe: string | null;
            /**
             * Format: date
             * @description Jour où la fin a été déclarée ; la mission s’arrête au jour « fin »
             */
            closeLe: string | null;
            /** @description Nul : pas encore décidée */
            compensation: components["schemas"]["CompensationVue"] | null;
            version: number;
            actionsPossibles: ("transmettre" | "accepter" | "refuser" | "reprendre" | "renvoyer" | "clore" | "modifier" | "supprimer" | "fixer_compensation")[];
        };
        DesignationsVue: {
            elements: components["schemas"]["DesignationVue"][];
            total: number;
            page: number;
            taille: number;
            actionsPossibles: "declarer"[];
        };
        DestinataireVue: {
            nom: string;
            /** Format: email */
            courriel: string;
        };
        DifferencesVue: {
            ajoutees: components["schemas"]["LigneVue"][];
            retirees: components["schemas"]["LigneVue"][];
            modifiees: components["schemas"]["LigneModifieeVue"][];
            deplacees: components["schemas"]["LigneDeplaceeVue"][];
            /** @description Établissements dont le film est ouvert */
            ecoles: number;
            /** @description Ce que la publication fera dans les établissements */
            effets: string[];
        };
        DirectionVue: {
            /** @enum {string} */
            etat: "pourvue" | "interim" | "vacante";
            /**
             * Format: date
             * @description Premier jour sans chef, s’il est connu
             */
            vacanteDepuis: string | null;
            /** @description Le plus récent d’abord */
            chefs: components["schemas"]["MandatDeDirectionVue"][];
            actionsPossibles: "confier"[];
        };
        DocumentVue: {
            /** Format: uuid */
            id: string;
            /**
             * @description Année où il a été déposé
             * @example 2026-2027
             */
            annee: string;
            /** @enum {string} */
            genre: "charte_usage" | "plan_action";
            numero: number;
            titre: string;
            fichier: components["schemas"]["FichierVue"] | null;
            /** Format: date */
            adopteLe: string | null;
            /** Format: date */
            annexeLe: string | null;
            version: number;
            actionsPossibles: ("modifier" | "telecharger")[];
        };
        DocumentsVue: {
            elements: components["schemas"]["DocumentVue"][];
            total: number;
            page: number;
            taille: number;
            actionsPossibles: "ajouter"[];
        };
        DomaineVue: {
            domaine: string;
            items: components["schemas"]["ItemVue"][];
        };
        EcartDuBlocVue: {
            cle: string;
            /** @description Ce que le chiffre compte */
            libelle: string;
            /** @description Tel qu’il est dans le texte */
            cite: string;
            /** @description Ce qu’il vaut aujourd’hui */
            actuel: string;
        };
        EcartVue: {
            motif: string;
            nombre: number;
        };
        EchecInvitationVue: {
            uai: string;
            motif: string;
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
        EcoleDemandeuseVue: {
            uai: string;
            nom: string;
            commune: string;
            departement: string;
            /** @enum {string} */
            type: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
        };
        EcoleDuBilanVue: {
            uai: string;
            nom: string;
            commune: string;
            departement: string;
            /** @enum {string} */
            type: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
        };
        EcoleEnAlerteVue: {
            uai: string;
            nom: string;
            commune: string;
            departement: string;
            alertes: components["schemas"]["AlerteVue"][];
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
        EcoleInviteeVue: {
            uai: string;
            nom: string;
            commune: string | null;
        };
        EcolesEnAlerteVue: {
            elements: components["schemas"]["EcoleEnAlerteVue"][];
            total: number;
            page: number;
            taille: number;
        };
        EditionVue: {
            edition: number;
            /**
             * @description Où elle en était
             * @enum {string}
             */
            etat: "en_preparation" | "soumis" | "valide" | "presente" | "transmis";
            /** Format: date-time */
            arreteLe: string;
            /** @description SHA-256 de ce qui est arrêté */
            empreinte: string;
            /** @description Pourquoi elle a été renvoyée ; nul : elle est en vigueur */
            motif: string | null;
            /** @description Titres des blocs qui diffèrent de l’édition d’avant */
            changements: string[];
        };
        EducapVue: {
            /** Format: date */
            precedentLe: string | null;
            /** Format: date */
            positionneLe: string | null;
            /** @description 0 tant que rien n’est enregistré */
            version: number;
            objectifs: components["schemas"]["ObjectifVue"][];
            /** @description De l’année précédente */
            precedents: components["schemas"]["ObjectifPrecedentVue"][];
            /** @description Nulle : l’académie n’en a pas importé */
            grille: components["schemas"]["GrilleDeLEcoleVue"] | null;
            actionsPossibles: ("modifier" | "ajouter_objectif")[];
        };
        EffectifsDuDepartementVue: {
            /** @description Comptées une fois, quel que soit le nombre d’établissements */
            personnes: number;
            /** @description Où une personne au moins est en mission */
            ecoles: number;
            /** @description Une par personne et par établissement */
            missions: number;
            /** @description Missions par établissement, au centième ; nul : aucun */
            moyenne: number | null;
            /** @description Personnes dont une lettre est signée */
            lettresSignees: number;
            departement: string;
        };
        EffectifsDuTypeVue: {
            /** @description Comptées une fois, quel que soit le nombre d’établissements */
            personnes: number;
            /** @description Où une personne au moins est en mission */
            ecoles: number;
            /** @description Une par personne et par établissement */
            missions: number;
            /** @description Missions par établissement, au centième ; nul : aucun */
            moyenne: number | null;
            /** @description Personnes dont une lettre est signée */
            lettresSignees: number;
            /** @enum {string} */
            type: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
        };
        EffectifsVue: {
            /** @description Comptées une fois, quel que soit le nombre d’établissements */
            personnes: number;
            /** @description Où une personne au moins est en mission */
            ecoles: number;
            /** @description Une par personne et par établissement */
            missions: number;
            /** @description Missions par établissement, au centième ; nul : aucun */
            moyenne: number | null;
            /** @description Personnes dont une lettre est signée */
            lettresSignees: number;
        };
        ElementRentreeVue: {
            id: string;
            libelle: string;
            detail: string;
            /** @enum {string} */
            propose: "reconduire" | "modifier" | "terminer";
            /**
             * @description Nulle : rien n’est encore décidé
             * @enum {string|null}
             */
            decision: "reconduire" | "modifier" | "terminer" | null;
            /** @description Pourquoi cela s’arrête */
            raison: string | null;
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
        EntVue: {
            /**
             * @description L’ENT du jour
             * @enum {string}
             */
            ent: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
            /** Format: date */
            debut: string | null;
            /** @enum {string} */
            certitude: "source" | "a_confirmer" | "declare";
            /**
             * Format: date
             * @description Premier jour qui peut être donné
             */
            premierJour: string;
            /**
             * Format: date
             * @description Dernier jour qui peut être donné
             */
            dernierJour: string;
            /** @description Le plus récent en premier */
            historique: components["schemas"]["PeriodeEntVue"][];
            version: number;
            actionsPossibles: "declarer"[];
        };
        EnveloppeDeDepartementDto: {
            /** Département (code) */
            departement: string;
            /**
             * Sa part, en euros
             * @description En euros
             */
            montant: number;
        };
        EquipementVue: {
            /** @description Campagnes qui s’adressent à cet établissement */
            campagnes: components["schemas"]["CampagneDeLEcoleVue"][];
            /** @description Les brouillons ne sont lus que dans l’établissement */
            demandes: components["schemas"]["DemandeVue"][];
            actionsPossibles: "demander"[];
        };
        ErreurDeLigneVue: {
            /** @description Ligne du fichier, l'en-tête étant la ligne 1 */
            ligne: number;
            uai: string;
            motif: string;
        };
        ErreurImportVue: {
            /** @description Ligne du fichier, comme le tableur la numérote */
            ligne: number;
            colonne: string;
            valeur: string;
            /** @description Code stable du motif */
            code: string;
            motif: string;
            /** @description Ce qu’il faut faire */
            remede: string;
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
        EtablissementDuReseauVue: {
            uai: string;
            nom: string;
            commune: string;
            departement: string;
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
        EtapeDto: {
            version?: number;
        };
        EtapeImpVue: {
            /** @enum {string} */
            code: "avis_conseil_pedagogique" | "avis_ca" | "proposition" | "saisie_sts";
            libelle: string;
            /** Format: date */
            le: string | null;
            /** @description Reste à faire */
            manque: boolean;
        };
        EtapeRentreeVue: {
            /** @enum {string} */
            code: "mandats" | "fonctions" | "commission" | "actions_locales";
            intitule: string;
            elements: components["schemas"]["ElementRentreeVue"][];
        };
        EtapeVue: {
            /** Format: date-time */
            depuis: string;
            /**
             * Format: date-time
             * @description Absent de l’état actuel
             */
            jusqua: string | null;
            /** @enum {string} */
            statut: "a_faire" | "en_cours" | "fait" | "sans_objet";
            /** Format: date */
            faitLe: string | null;
            commentaire: string | null;
            motif: string | null;
            /** @enum {string} */
            origine: "manuelle" | "automatique";
            /** @description Fixée à la main contre les déclarations */
            force: boolean;
            /** @description Concernait l’établissement */
            applicable: boolean;
            charge: components["schemas"]["ChargeVue"] | null;
            par: components["schemas"]["AuteurVue"] | null;
        };
        EtatDuBilanVue: {
            agent: components["schemas"]["AgentDuBilanVue"];
            /** @enum {string} */
            etat: "en_preparation" | "soumis" | "valide" | "presente" | "transmis";
            /** Format: date */
            presenteLe: string | null;
            /** @description Vrai : ses chiffres sont ceux gardés quand il a été validé, ou sa présentation notée */
            arrete: boolean;
            version: number;
            actionsPossibles: ("modifier" | "soumettre" | "valider" | "renvoyer" | "presenter" | "annuler_presentation" | "transmettre")[];
        };
        EvenementVue: {
            /** Format: uuid */
            id: string;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
            /**
             * Genre
             * @enum {string}
             */
            genre: "cybermois" | "safer_internet_day" | "information_parentale" | "session_pix" | "cafe_numerique" | "autre";
            /**
             * Date
             * Format: date
             * @description Dans l’année scolaire, aujourd’hui au plus tard
             */
            date: string;
            /**
             * Participants
             * @description Personnes ; vide : non compté
             */
            participants: number | null;
            /**
             * Publics
             * @description Qualités de ceux qui ont participé, jamais des noms
             */
            publics: ("eleves" | "parents" | "enseignants" | "personnels" | "partenaires")[];
            /**
             * Titre
             * @description Par défaut, le nom du genre ; à donner pour « autre »
             */
            titre: string;
            /**
             * Thème
             * @description Sujet traité, sans nom de personne
             */
            theme: string | null;
            /**
             * Commentaire
             * @description Sans nom de personne
             */
            commentaire: string | null;
        };
        EvenementsDuGenreVue: {
            nombre: number;
            ecoles: number;
            /** @description Nul : personne ne les a comptés */
            participants: number | null;
            /** @enum {string} */
            genre: "cybermois" | "safer_internet_day" | "information_parentale" | "session_pix" | "cafe_numerique" | "autre";
        };
        EvenementsVue: {
            elements: components["schemas"]["EvenementVue"][];
            /** @description De toute l’année, un par genre présent */
            totaux: components["schemas"]["TotalDEvenementsVue"][];
            total: number;
            page: number;
            taille: number;
            /** @description Genres que vous pouvez noter */
            genresPossibles: ("cybermois" | "safer_internet_day" | "information_parentale" | "session_pix" | "cafe_numerique" | "autre")[];
            actionsPossibles: "ajouter"[];
        };
        ExportReseauDto: {
            /** @enum {string} */
            format: "csv" | "xlsx" | "vcf";
            filtres?: components["schemas"]["FiltresReseauDto"];
        };
        ExtraitDeBlocVue: {
            /** @enum {string} */
            bloc: "identite" | "missions" | "informations" | "formations" | "accompagnements" | "competences" | "pilotage" | "ent" | "rgpd" | "parents" | "equipement" | "indicateurs" | "film" | "appreciation" | "difficultes" | "besoins" | "suite";
            titre: string;
            morceaux: components["schemas"]["MorceauVue"][];
        };
        FacultativesVue: {
            /** @description Qui concernent l’établissement, celles mises sans objet ôtées */
            proposees: number;
            faites: number;
        };
        FichierDePreuveVue: {
            nom: string;
            /** @description Type reconnu à son contenu */
            type: string;
            /** @description Octets */
            taille: number;
        };
        FichierVue: {
            nom: string;
            /** @description Type reconnu à son contenu */
            type: string;
            /** @description Octets */
            taille: number;
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
        FilmModeleVue: {
            academie: string;
            /** @example 2026-2027 */
            annee: string;
            /** @enum {string} */
            etat: "non_publie" | "publie";
            /** @description Nombre de publications ; 0 quand rien n’est publié */
            version: number;
            /** Format: date-time */
            publieLe: string | null;
            /** @description Lignes publiées, ou celles dont l’année partira */
            lignes: components["schemas"]["LigneVue"][];
            brouillon: components["schemas"]["BrouillonVue"] | null;
            publications: components["schemas"]["PublicationVue"][];
            /** @description Attendus qui ont l’échéance d’une ligne : déplacer l’une déplace l’autre */
            attendus: components["schemas"]["AttenduPartageVue"][];
            vocabulaire: components["schemas"]["VocabulaireVue"];
            /** @description « enregistrer », « importer », « publier », « abandonner » */
            actionsPossibles: string[];
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
            /**
             * Format: date
             * @description Jour relu ; absent : maintenant
             */
            le: string | null;
            /** @description Absent tant que rien n’est publié */
            catalogue: components["schemas"]["CatalogueVue"] | null;
            /** @description Lignes qui concernent l’établissement */
            actions: components["schemas"]["ActionVue"][];
            masquees: components["schemas"]["LigneMasqueeVue"][];
            /** @description Actions locales de l’établissement */
            locales: components["schemas"]["ActionLocaleDuFilmVue"][];
            synthese: components["schemas"]["SyntheseVue"];
        };
        FiltresReseauDto: {
            /** @description Code de l’académie */
            academie?: string;
            departement?: string;
            uai?: string;
            /** @description Nom, établissement, commune ou UAI, accents ignorés */
            q?: string;
            fonction?: string;
        };
        FonctionVue: {
            /** @enum {string} */
            code: "ADMIN_ENT" | "RESP_AFFECT_GAR" | "REF_PIX" | "ADMIN_PIX_ORGA" | "ADMIN_EDUCONNECT" | "DECLARANT_RADIO" | "WEBMESTRE" | "CONTACT_EQUIPEMENT";
            libelle: string;
            /** @description Concerne cet établissement */
            applicable: boolean;
            /** @description Pourquoi elle ne le concerne pas */
            raison: string | null;
            commentDesigner: string;
            titulaires: components["schemas"]["TitulaireVue"][];
            /** @description Quelqu’un l’exerce aujourd’hui */
            designee: boolean;
            /** @description 0 tant que rien n’est déclaré */
            version: number;
            actionsPossibles: "modifier"[];
        };
        FonctionsVue: {
            elements: components["schemas"]["FonctionVue"][];
            /** @description Départs passés ou dans les soixante jours, sans successeur */
            partants: components["schemas"]["PartantVue"][];
        };
        FormationsDuDispositifVue: {
            nombre: number;
            ecoles: number;
            /** @description Nul : personne ne les a comptés */
            participants: number | null;
            /** @enum {string} */
            dispositif: "fil" | "cafe_numerique" | "autre";
        };
        GabaritLettreDto: {
            /** Missions principales */
            missionsPrincipales?: string[];
            /** Missions secondaires */
            missionsSecondaires?: string[];
            /** Niveau de qualification du référent */
            qualification?: string | null;
            /** Participation aux formations et animations du SRANE */
            formations?: string | null;
            /** Moyens mis à disposition */
            moyens?: components["schemas"]["MoyensDto"] | null;
            /** Rémunération ou allègement */
            remuneration?: string | null;
            /** Suivi de la mission */
            suivi?: string[];
            /** Indicateurs */
            indicateurs?: string[];
            /**
             * Fait à
             * @description Lieu de signature
             */
            lieu?: string | null;
            /** Précisions */
            texteLibre?: string | null;
        };
        GabaritLettreVue: {
            missionsPrincipales: string[];
            missionsSecondaires: string[];
            qualification: string | null;
            formations: string | null;
            moyens: components["schemas"]["MoyensDeLettreVue"];
            remuneration: string | null;
            suivi: string[];
            indicateurs: string[];
            lieu: string | null;
            texteLibre: string | null;
        };
        GarVue: {
            responsables: components["schemas"]["ResponsablesGarVue"];
            abonnements: components["schemas"]["AbonnementGarVue"][];
            /** @description Les plus pressantes d’abord */
            alertes: components["schemas"]["AlerteGarVue"][];
            /** @description De la liste de l’an passé, à reprendre */
            precedents: components["schemas"]["PrecedentGarVue"][];
            actionsPossibles: "ajouter"[];
        };
        GesteSurLettreDto: {
            version: number;
        };
        GesteSurModeleDto: {
            version: number;
        };
        GrilleActiveVue: {
            numero: number;
            titre: string;
            /** Format: date-time */
            importeeLe: string;
            domaines: components["schemas"]["DomaineVue"][];
        };
        GrilleDAcademieVue: {
            /** @description Nulle tant qu’aucune n’est importée */
            active: components["schemas"]["GrilleActiveVue"] | null;
            /** @description La plus récente en premier */
            versions: components["schemas"]["VersionDeGrilleVue"][];
            actionsPossibles: ("importer" | "retirer")[];
        };
        GrilleDeLEcoleVue: {
            numero: number;
            titre: string;
            domaines: components["schemas"]["DomaineVue"][];
        };
        HabilitationDAgentVue: {
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
            /** Format: uuid */
            id: string;
            /** @description Nom de l’établissement */
            etablissement?: string;
            /**
             * Format: date
             * @description Jour de prise de fonction ; absent : inconnu
             */
            prisLe?: string;
            /** @description Assure l’intérim */
            interim: boolean;
            version: number;
            actionsPossibles: ("modifier" | "clore")[];
        };
        HabilitationDeSessionVue: {
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
            /** @description Droits que le rôle donne sur ce périmètre, par leur nom. Ceux que chacun a pour soi n’y sont pas ; ceux que prête le chef d’établissement se lisent dans actionsPossibles */
            droits: ("etablissements.list" | "etablissements.read" | "directions.invite" | "annuaire.import" | "annuaire.import.all" | "annuaire.read" | "agents.list" | "agents.invite" | "agents.update" | "direction.read" | "direction.update" | "habilitations.update" | "courriels.list" | "courriels.resend" | "designations.read" | "designations.read.drafts" | "designations.declare" | "designations.transmit" | "designations.accept" | "designations.close" | "designations.return" | "compensation.update" | "compensation.read" | "delegations.read" | "delegations.update" | "lettre.read" | "lettre.read.all" | "lettre.update" | "lettre.comment" | "lettre.sign" | "lettre.sign.direction" | "fonctions.read" | "fonctions.update" | "alertes.read" | "parametres.read" | "rentree.read" | "rentree.update" | "reseau.list" | "reseau.export" | "commission.read" | "commission.read.mails" | "commission.update" | "film.read" | "film.update" | "film.update.all" | "attendus.read" | "profil.read" | "ent.update" | "evenements.read" | "evenements.update" | "evenements.update.all" | "educap.read" | "educap.update" | "rgpd.read" | "rgpd.update" | "gar.read" | "gar.update" | "pix.read" | "pix.import" | "equipement.read" | "equipement.read.drafts" | "equipement.request" | "equipement.answer" | "indicateurs.read" | "indicateurs.update" | "journal.read" | "journal.read.all" | "journal.update" | "bilans.read" | "bilans.read.all" | "bilans.read.own" | "bilans.read.presented" | "bilans.update" | "bilans.comment" | "bilans.present" | "pilotage.read" | "imp.read" | "bilans.consolider" | "parametres.academie.read" | "parametres.academie.update" | "film.modele.read" | "film.modele.update" | "attendus.modele.read" | "attendus.modele.update" | "indicateurs.modele.read" | "indicateurs.modele.update" | "profil.academie.read" | "profil.academie.update" | "educap.grille.read" | "educap.grille.update" | "equipement.academie.read" | "equipement.academie.update" | "pix.academie.read" | "modeles.read" | "modeles.update" | "designations.import" | "pilotage.region")[];
        };
        IdentiteDeLettreVue: {
            etablissement: string;
            uai: string;
            commune: string;
            academie: string;
            /** @example 2026-2027 */
            annee: string;
            rrupn: components["schemas"]["PersonneDeLettreVue"];
            discipline: string | null;
            chef: components["schemas"]["PersonneDeLettreVue"] | null;
            /** @description Domaines d'intervention, en toutes lettres */
            domaines: string[];
        };
        IdentiteDto: {
            /** Prénom */
            prenom: string;
            /** Nom */
            nom: string;
            /**
             * Adresse électronique professionnelle
             * Format: email
             */
            courriel: string;
        };
        ImpAcademieVue: {
            /** @description Déclaré par les établissements, en euros */
            total: number;
            /** @description Dont proposé au recteur, ou déjà saisi, en euros */
            propose: number;
            /** @description Dont saisi dans STSWEB, en euros */
            saisi: number;
            /** @description De ce que l’on voit, en euros : l’académie, ou la somme des parts des départements ; nul : non donnée */
            enveloppe: number | null;
            /** @description Enveloppe moins total ; négatif : dépassée */
            reste: number | null;
            retards: components["schemas"]["RetardsImpVue"];
            parDepartement: components["schemas"]["ImpDepartementVue"][];
            parTaux: components["schemas"]["ImpTauxVue"][];
            elements: components["schemas"]["ImpEcoleVue"][];
            /** @description Nombre d’établissements */
            nombre: number;
            page: number;
            taille: number;
        };
        ImpDepartementVue: {
            /** @description Déclaré par les établissements, en euros */
            total: number;
            /** @description Dont proposé au recteur, ou déjà saisi, en euros */
            propose: number;
            /** @description Dont saisi dans STSWEB, en euros */
            saisi: number;
            departement: string;
            nom: string;
            personnes: number;
            /** @description Part de l’enveloppe, en euros ; nulle : non donnée */
            enveloppe: number | null;
            /** @description Enveloppe moins total ; négatif : dépassée */
            reste: number | null;
            retards: components["schemas"]["RetardsImpVue"];
        };
        ImpEcoleVue: {
            /** @description Déclaré par les établissements, en euros */
            total: number;
            /** @description Dont proposé au recteur, ou déjà saisi, en euros */
            propose: number;
            /** @description Dont saisi dans STSWEB, en euros */
            saisi: number;
            uai: string;
            nom: string;
            personnes: number;
        };
        ImpEtablissementVue: {
            /** @description Total de la mission dans l’établissement, en euros ; nul pour qui ne lit pas tous les montants */
            total: number | null;
            /** @description Les parts que l’on peut lire */
            parts: components["schemas"]["PartImpVue"][];
            recommande: components["schemas"]["RecommandationImpVue"];
            avertissements: string[];
        };
        ImpTauxVue: {
            /** @description En euros */
            taux: number;
            nombre: number;
        };
        ImportDeFilmVue: {
            lignes: number;
            differences: components["schemas"]["DifferencesVue"];
        };
        ImportDesignationsRecuVue: {
            /** Format: uuid */
            id: string;
        };
        ImportDesignationsVue: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            etat: "en_cours" | "termine" | "echoue";
            progression: number;
            essai: boolean;
            nomFichier: string;
            colonnes: components["schemas"]["ColonneImportVue"][];
            entetes: string[];
            rapport: components["schemas"]["RapportImportDesignations"] | null;
            /** @description Vrai : les lignes refusées se téléchargent */
            rejets: boolean;
            /** @description Pourquoi l’import a échoué */
            erreur: string | null;
            /** Format: date-time */
            creeLe: string;
            /** Format: date-time */
            termineLe: string | null;
        };
        ImportPixVue: {
            /** @description Personnes, comptées une fois par campagne */
            inscrits: number;
            /** @description Résultats partagés, profils envoyés, tests terminés */
            termines: number;
            /** @description Attestations obtenues ou certifiés ; nul : l’usage n’a pas de réussite */
            reussis: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            genre: "parcours" | "profils" | "certification";
            /** @enum {string} */
            usage: "attestation_6e" | "pix_ia" | "parcours" | "certification";
            /** @enum {string} */
            edition: "orga_parcours" | "orga_parcours_ancien" | "orga_profils" | "orga_profils_ancien" | "certif_classe" | "certif_session" | "certif_type" | "certif_sans_statut";
            /** @description Lignes lues dans le fichier */
            lignes: number;
            /** Format: date-time */
            importeLe: string;
            par: components["schemas"]["AuteurPixVue"] | null;
            actionsPossibles: "supprimer"[];
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
        IndicateurVue: {
            id: string;
            code: string;
            libelle: string;
            /** @enum {string} */
            unite: "pourcent" | "nombre" | "heures" | "jours" | "eleves_par_poste";
            /** @enum {string} */
            origine: "saisi" | "calcule" | "charge";
            valeur: number | null;
            /** @description De l’année précédente */
            precedente: number | null;
            /** @description Que l’académie a fixée */
            cible: number | null;
            /** @description Où se trouve le chiffre, ou ce qui le calcule */
            source: string;
            /**
             * @description De qui la saisie est attendue
             * @enum {string}
             */
            quiSaisit: "rrupn" | "direction" | "ensemble";
            /** @description Indicateur dont celui-ci est une partie */
            parmi: string | null;
            /** @description Ce qui paraît peu plausible ; rien n’est refusé pour cela */
            doutes: string[];
            /** @description Nul : moins de cinq autres établissements */
            repartition: components["schemas"]["RepartitionVue"] | null;
            /** @description 0 : jamais saisi */
            version: number;
            actionsPossibles: "renseigner"[];
        };
        InstancesDeLettreVue: {
            /** Format: date */
            avisConseilPedagogique: string | null;
            /** Format: date */
            communiqueeCa: string | null;
        };
        InstancesDto: {
            /**
             * Avis du conseil pédagogique
             * Format: date
             */
            avisConseilPedagogique?: string | null;
            /**
             * Communiquée au conseil d’administration
             * Format: date
             */
            communiqueeCa?: string | null;
        };
        InvitationDirectionVue: {
            etablissements: components["schemas"]["EcoleInviteeVue"][];
            /**
             * @description Domaine des adresses académiques
             * @example ac-limoges.fr
             */
            domaine: string;
        };
        InvitationRecueVue: {
            /** Format: uuid */
            id: string;
        };
        InvitationTerritoireResumeVue: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            etat: "en_cours" | "termine" | "echoue";
            /** @description Sur 100 */
            progression: number;
            essai: boolean;
            /** @enum {string} */
            role: "chef" | "rrupn";
            departements: string[] | null;
            erreur: string | null;
            /** Format: date-time */
            creeLe: string;
            /** Format: date-time */
            annuleeLe: string | null;
            actionsPossibles: "annuler"[];
        };
        InvitationTerritoireVue: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            etat: "en_cours" | "termine" | "echoue";
            /** @description Sur 100 */
            progression: number;
            essai: boolean;
            /** @enum {string} */
            role: "chef" | "rrupn";
            departements: string[] | null;
            erreur: string | null;
            /** Format: date-time */
            creeLe: string;
            /** Format: date-time */
            annuleeLe: string | null;
            actionsPossibles: "annuler"[];
            rapport?: components["schemas"]["RapportInvitationsVue"];
        };
        InvitationsTerritoireVue: {
            elements: components["schemas"]["InvitationTerritoireResumeVue"][];
        };
        InviteAgentDto: {
            /** Prénom */
            prenom: string;
            /** Nom */
            nom: string;
            /**
             * Adresse électronique professionnelle
             * Format: email
             */
            courriel: string;
            /**
             * Rôle
             * @enum {string}
             */
            role: "administrateur" | "srane" | "referent_departemental" | "chef" | "adjoint" | "rrupn" | "contributeur" | "lecteur";
            /** Région */
            region?: string;
            /** Académie */
            academie?: string;
            /** Département */
            departement?: string;
            /** UAI de l’établissement */
            uai?: string;
            /**
             * Fonctions
             * @description D’un contributeur, une au moins
             */
            fonctions?: ("ADMIN_ENT" | "RESP_AFFECT_GAR" | "REF_PIX" | "ADMIN_PIX_ORGA" | "ADMIN_EDUCONNECT" | "DECLARANT_RADIO" | "WEBMESTRE" | "CONTACT_EQUIPEMENT")[];
            /**
             * Jusqu’au
             * Format: date
             */
            fin?: string | null;
            /**
             * Prise de fonction
             * Format: date
             * @description Jour de prise de fonction ; inconnu, la personne n’est pas nouvelle
             */
            prisLe?: string | null;
            /**
             * À partir du
             * Format: date
             * @description Absent : aujourd’hui
             */
            debut?: string;
        };
        InviteTerritoireDto: {
            /**
             * Qui inviter
             * @enum {string}
             */
            role: "chef" | "rrupn";
            /** Département */
            departement?: string;
            /** @description UAI ; sans elle, tout le territoire */
            uais?: string[];
        };
        ItemVue: {
            item: string;
            /** @description Dans l’ordre du fichier */
            paliers: string[];
        };
        JournalVue: {
            /** @description Activités de l'agent connecté, et de lui seul */
            elements: components["schemas"]["ActiviteVue"][];
            /** @description Par personne et par fonction ; un RRUPN n'y trouve que les siens */
            totaux: components["schemas"]["TotalVue"][];
            /** @description Par personne et par étiquette : une activité qui en porte deux compte dans les deux */
            totauxParEtiquette: components["schemas"]["TotalParEtiquetteVue"][];
            /** @description Celles de la lettre de l’agent connecté d’abord */
            missions: components["schemas"]["MissionVue"][];
            /** @description La dernière notée par l’agent connecté */
            derniere: components["schemas"]["ActiviteVue"] | null;
            /** @description Semaines à noter ou à passer, la plus ancienne d’abord */
            semaines: components["schemas"]["SemaineVue"][];
            total: number;
            page: number;
            taille: number;
            actionsPossibles: "ajouter"[];
        };
        LeaveReferenceDto: {
            empreinte: string;
        };
        LettreVue: {
            /** @description Version de la lettre, à partir de 1 */
            numero: number;
            /** @enum {string} */
            etat: "aucune" | "en_redaction" | "signee" | "remplacee";
            /** @enum {string|null} */
            voie: "electronique" | "papier" | null;
            identite: components["schemas"]["IdentiteDeLettreVue"];
            contenu: components["schemas"]["ContenuLettreVue"];
            accords: components["schemas"]["AccordsVue"];
            /** Format: date */
            signeeLe: string | null;
            /** @description SHA-256 du document signé, en hexadécimal */
            empreinte: string | null;
            scan: components["schemas"]["ScanVue"] | null;
            modele: components["schemas"]["ModeleDeLaLettreVue"] | null;
            /** @description Ce en quoi la lettre ne correspond plus à la désignation */
            ecarts: string[];
            /** @description Ce qui manque encore pour la signer ici ; vide quand rien ne manque */
            avantDeSigner: string[];
            commentaires: components["schemas"]["CommentaireVue"][];
            versions: components["schemas"]["VersionDeLettreVue"][];
            version: number;
            actionsPossibles: ("modifier" | "commenter" | "signer" | "retirer_accord" | "deposer_scan" | "nouvelle_version" | "telecharger")[];
        };
        LigneDeplaceeVue: {
            cle: string;
            code: string;
            intitule: string;
            avant: components["schemas"]["PlaceVue"];
            apres: components["schemas"]["PlaceVue"];
        };
        LigneDto: {
            code?: string | null;
            cle?: string | null;
            /** Série */
            serie?: string | null;
            /** Période */
            periode: number;
            /** Thème */
            theme?: string | null;
            /**
             * Position
             * @description Ignoré : la place dans la liste fait foi
             */
            ordre?: number;
            /** Intitulé */
            intitule?: string | null;
            /** Nature */
            nature?: string | null;
            /** Établissements concernés */
            applicabilite?: string | null;
            /** Fonction responsable */
            responsable?: string | null;
            /** Origine du responsable */
            responsableOrigine?: string | null;
            /** Acteurs associés */
            acteursAssocies?: string[];
            /** Obligation */
            obligation?: string | null;
            /** Base légale */
            baseLegale?: string | null;
            /** Ressources */
            ressources?: string[];
            /** Outils */
            outils?: string[];
            /** Remarque */
            remarque?: string | null;
            /** Déclaration qui la coche */
            fait?: string | null;
            /** Échéance */
            echeance?: string | null;
            /** Certitude */
            certitude?: string | null;
            /** Action préalable */
            prerequis?: string | null;
            /** Hors film */
            horsFilm?: boolean;
        };
        LigneGardeeVue: {
            cle: string;
            intitule: string;
            /** @description Ce que la référence change ; vide quand elle retire la ligne */
            champs: string[];
        };
        LigneInvitationVue: {
            uai: string;
            nom: string;
            commune: string | null;
            /** @enum {string} */
            sort: "a_inviter" | "deja_invite" | "compte_ouvert" | "sans_adresse";
            adresse: string | null;
            /** @description Personne déjà connue ; sinon, la boîte de l’établissement */
            personne: string | null;
        };
        LigneMasqueeVue: {
            code: string;
            intitule: string;
            theme: string;
            periode: number;
            /** @description Pourquoi elle ne concerne pas l’établissement */
            raison: string;
        };
        LigneModifieeVue: {
            cle: string;
            code: string;
            intitule: string;
            champs: components["schemas"]["ChampModifieVue"][];
        };
        LignePartageeVue: {
            cle: string;
            code: string;
            intitule: string;
            periode: number;
        };
        LigneVue: {
            /** @description Donné par Focale, ne change plus */
            code: string;
            /** @description Stable d’une année à l’autre : porte l’avancement et les preuves */
            cle: string;
            serie: string | null;
            periode: number;
            theme: string;
            ordre: number;
            intitule: string;
            /** @enum {string} */
            nature: "action" | "facultative" | "rappel_permanent" | "information" | "modalite";
            /** @description Règles jointes par + */
            applicabilite: string;
            responsable: string;
            /** @enum {string} */
            responsableOrigine: "film" | "propose";
            acteursAssocies: string[];
            /** @enum {string} */
            obligation: "oui" | "non" | "recommandee" | "a_verifier" | "conditionnelle";
            baseLegale: string | null;
            ressources: string[];
            outils: string[];
            remarque: string | null;
            fait: string | null;
            /** Format: date */
            echeance: string;
            /** @enum {string} */
            certitude: "source" | "a_verifier" | "citee_par_un_guide";
            prerequis: string | null;
            /** @description Ajoutée par l’académie : les guides la demandent, le film l’oublie */
            horsFilm: boolean;
        };
        ListeDeDiffusionVue: {
            /** @description Adresses séparées par des points-virgules, sans doublon */
            adresses: string;
            nombre: number;
        };
        MandatDeDirectionVue: {
            /**
             * Format: uuid
             * @description Du droit
             */
            id: string;
            agent: components["schemas"]["ChefVue"];
            /** Format: date */
            debut: string;
            /** Format: date */
            fin: string | null;
            /**
             * Format: date
             * @description Nul : inconnu
             */
            prisLe: string | null;
            interim: boolean;
            /** @description En fonction aujourd’hui */
            enFonction: boolean;
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
        ManqueVue: {
            /** @description Ce qui remplirait le bloc */
            phrase: string;
            /** @description Page de l’établissement et de l’année où le noter ; nul : ici */
            page: string | null;
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
            /**
             * Format: email
             * @description Nul pour qui ne fait que consulter
             */
            courriel: string | null;
            version: number;
        };
        MembreDuReseauVue: {
            prenom: string;
            nom: string;
            courriel: string | null;
            /** @description RRUPN, ou le code de la fonction numérique */
            fonction: string;
            libelleFonction: string;
            etablissement: components["schemas"]["EtablissementDuReseauVue"];
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
            /**
             * Format: email
             * @description Nul pour qui ne fait que consulter
             */
            courriel: string | null;
        };
        MissionDesLettresVue: {
            mission: string;
            /**
             * @description Nulle : écrite à la main dans la lettre
             * @enum {string|null}
             */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement" | null;
            /** @description Lettres signées qui la portent */
            lettres: number;
        };
        MissionVue: {
            mission: string;
            /**
             * @description Nulle : écrite à la main dans la lettre
             * @enum {string|null}
             */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement" | null;
            /** @description Elle est dans la lettre de la personne */
            deLaLettre: boolean;
        };
        ModeleChoisiDto: {
            /**
             * Modèle de l’académie
             * Format: uuid
             */
            id: string;
            numero: number;
        };
        ModeleDAttendusVue: {
            attendus: components["schemas"]["AttenduDuModeleVue"][];
            /** Format: date */
            debut: string;
            /** Format: date */
            fin: string;
            version: number;
            /** @description Lignes du film que cet enregistrement vient de déplacer */
            lignesDeplacees: components["schemas"]["LigneDeplaceeVue"][];
            actionsPossibles: "modifier"[];
        };
        ModeleDIndicateursVue: {
            id: string;
            indicateurs: components["schemas"]["DefinitionVue"][];
            /** @description 0 : tel que Focale le propose, ou repris de l’année précédente */
            version: number;
            actionsPossibles: "modifier"[];
        };
        ModeleDeLaLettreVue: {
            /** Format: uuid */
            id: string;
            numero: number;
            nom: string;
        };
        ModelePublieVue: {
            /** Format: uuid */
            id: string;
            numero: number;
            nom: string;
            contenu: components["schemas"]["GabaritLettreVue"];
        };
        ModeleVue: {
            /** Format: uuid */
            id: string;
            numero: number;
            nom: string;
            /** @enum {string} */
            etat: "brouillon" | "publie" | "retire";
            contenu: components["schemas"]["GabaritLettreVue"];
            /** Format: date-time */
            modifieLe: string;
            version: number;
            actionsPossibles: ("modifier" | "publier" | "retirer" | "nouvelle_version")[];
        };
        ModelesPubliesVue: {
            elements: components["schemas"]["ModelePublieVue"][];
        };
        ModelesVue: {
            elements: components["schemas"]["ModeleVue"][];
            /** @description Repères admis dans les textes */
            reperes: string[];
            actionsPossibles: "creer"[];
        };
        ModesDeConnexionVue: {
            demonstration: boolean;
            oidc: boolean;
            comptes: components["schemas"]["CompteDeDemonstrationVue"][];
        };
        MorceauVue: {
            texte: string;
            /** @description Vrai : ce sont des mots cherchés */
            trouve: boolean;
        };
        MotVue: {
            code: string;
            libelle: string;
        };
        MoyensDeLettreVue: {
            materiel: string | null;
            telephone: string | null;
            bureau: string | null;
            plages: string | null;
        };
        MoyensDto: {
            /** Matériel */
            materiel?: string | null;
            /** Téléphone */
            telephone?: string | null;
            /** Bureau */
            bureau?: string | null;
            /**
             * Plages horaires
             * @description Plages horaires réservées à la mission
             */
            plages?: string | null;
        };
        ObjectifPrecedentVue: {
            /** Format: uuid */
            id: string;
            intitule: string;
            /** @enum {string} */
            etat: "a_engager" | "en_cours" | "atteint" | "abandonne";
            point: string | null;
            actionsPossibles: "reprendre"[];
        };
        ObjectifVue: {
            /** Format: uuid */
            id: string;
            version: number;
            actionsPossibles: ("modifier" | "supprimer")[];
            /** Objectif */
            intitule: string;
            /**
             * Item de la grille
             * @description Un item de la grille de l’académie
             */
            item: string | null;
            /**
             * À quoi le verra-t-on ?
             * @description À quoi on verra qu’il est atteint
             */
            indicateur: string | null;
            /**
             * Où en est-il ?
             * @description Par défaut : a_engager
             * @enum {string}
             */
            etat: "a_engager" | "en_cours" | "atteint" | "abandonne";
            /**
             * Point d’étape
             * @description Point d’étape, sans nom de personne
             */
            point: string | null;
            ordre: number;
            /**
             * Format: uuid
             * @description Objectif de l’année précédente qu’il poursuit
             */
            reprisDe: string | null;
        };
        OccurrenceVue: {
            /** @description À partir de 1, dans l’ordre du film */
            rang: number;
            sur: number;
        };
        OpenSessionDto: {
            /**
             * Adresse électronique professionnelle
             * @description Adresse de courriel du compte
             */
            courriel: string;
            /**
             * Mot de passe
             * Format: password
             */
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
        ParametresAcademieVue: {
            /** @enum {string} */
            libelleRole: "RRUPN" | "RUPN";
            libelleService: string;
            libelleCommission: string;
            /** @description En euros */
            tauxRecommandes: number[];
            /** @description D’où viennent les taux recommandés */
            sourceTaux: string;
            /** Format: date */
            rentreeOuverteLe: string | null;
            /** @description En euros ; nul : pas d’enveloppe, ou vue partielle */
            enveloppeImp: number | null;
            /** @description En euros ; les départements que l’on suit */
            enveloppesImp: components["schemas"]["EnveloppeDeDepartementDto"][];
            /** @description Mois pour répondre à une demande de droits */
            rgpdDroitsMois: number | null;
            /** @description Heures pour notifier une violation de données */
            rgpdViolationHeures: number | null;
            version: number;
            actionsPossibles: "modifier"[];
        };
        ParametresVue: {
            /** @enum {string} */
            libelleRole: "RRUPN" | "RUPN";
            libelleService: string;
            libelleCommission: string;
            /** @description En euros */
            tauxRecommandes: number[];
            /** @description D’où viennent les taux recommandés */
            sourceTaux: string;
            /** Format: date */
            rentreeOuverteLe: string | null;
        };
        PartImpVue: {
            /**
             * Format: uuid
             * @description Désignation
             */
            designation: string;
            agent: components["schemas"]["TitulaireImpVue"];
            /** @description Part de la personne pour l’année, en euros */
            taux: number;
        };
        PartageDeLettreDto: {
            /**
             * Domaine
             * @enum {string}
             */
            domaine: "conseiller" | "accompagner" | "administrer" | "equipement";
            /** Avec qui ? */
            acteur: string;
        };
        PartageDto: {
            /**
             * Domaine
             * @enum {string}
             */
            domaine: "conseiller" | "accompagner" | "administrer" | "equipement";
            /**
             * Avec qui ?
             * @description Fonction ou nom de la personne qui partage ce domaine
             */
            acteur: string;
        };
        PartageVue: {
            /** @enum {string} */
            domaine: "conseiller" | "accompagner" | "administrer" | "equipement";
            acteur: string;
        };
        PartantVue: {
            nom: string;
            /** @description Fonctions quittées, en toutes lettres */
            fonctions: string[];
            aTransmettre: string[];
            /**
             * Format: date
             * @description Premier jour de départ
             */
            le: string;
        };
        PeriodeDeLettreVue: {
            /** Format: date */
            debut: string;
            /** Format: date */
            fin: string;
        };
        PeriodeDto: {
            /**
             * Début de la période
             * Format: date
             */
            debut: string;
            /**
             * Fin de la période
             * Format: date
             */
            fin: string;
        };
        PeriodeEntVue: {
            /** @enum {string} */
            ent: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
            /** Format: date */
            debut: string;
            /** Format: date */
            fin: string | null;
            /** @enum {string} */
            certitude: "source" | "a_confirmer" | "declare";
            /** @description Qui l’a déclaré */
            par: components["schemas"]["AuteurEntVue"] | null;
            /** Format: date-time */
            declareLe: string | null;
        };
        PersonneDeLettreVue: {
            prenom: string;
            nom: string;
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
            /** Prénom */
            prenom: string;
            /** Nom */
            nom: string;
            /**
             * Adresse électronique professionnelle
             * Format: email
             */
            courriel: string;
            /** Discipline ou fonction */
            discipline?: string | null;
        };
        PersonneTitulaireVue: {
            prenom: string;
            nom: string;
            /** Format: email */
            courriel: string | null;
        };
        PersonneVue: {
            prenom: string;
            nom: string;
        };
        PixAcademieVue: {
            departements: components["schemas"]["DepartementPixVue"][];
            /** @description Des départements ci-dessus */
            usages: components["schemas"]["UsageAcademiePixVue"][];
        };
        PixVue: {
            usages: components["schemas"]["UsagePixVue"][];
            imports: components["schemas"]["ImportPixVue"][];
            actionsPossibles: "importer"[];
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
        PlaceVue: {
            periode: number;
            theme: string;
            ordre: number;
        };
        PointDto: {
            titre: string;
            /** @description Minutes */
            duree?: number | null;
        };
        PointVue: {
            titre: string;
            /** @description Minutes */
            duree: number | null;
        };
        PrecedentGarVue: {
            /** Format: uuid */
            id: string;
            /**
             * Ressource
             * @description Obligatoire sans reprise
             */
            ressource: string;
            /** Éditeur */
            editeur: string | null;
            /**
             * Qui finance ?
             * @description Obligatoire sans reprise
             * @enum {string}
             */
            financeur: "etat" | "collectivite" | "etablissement" | "autre";
            /**
             * Début
             * Format: date
             */
            debut: string | null;
            /**
             * Dernier jour
             * Format: date
             * @description Dernier jour de l’abonnement
             */
            fin: string;
            /**
             * Licences
             * @description Licences ; nul : non précisé
             */
            quantite: number | null;
            /**
             * Niveaux, disciplines
             * @description Niveaux, disciplines ; jamais de nom
             */
            publics: string | null;
            /**
             * Suite pour l’année suivante
             * @description Décision pour l’année suivante
             * @enum {string}
             */
            suite: "a_decider" | "renouvele" | "remplace" | "abandonne";
            /**
             * Format: date
             * @description Même fin si elle court au-delà du 31 octobre, sinon un an plus tard ; à vérifier
             */
            finProposee: string;
        };
        PrecedentRgpdVue: {
            /** @description Traitements inscrits dans RADIO */
            traitements: number | null;
            /** Format: date */
            releveLe: string | null;
            /** Format: date */
            dossierCreeLe: string | null;
        };
        PresenceDto: {
            /**
             * Format: uuid
             * @description Membre, ou personne qui siège de droit, tel que la réunion le donne
             */
            membre: string;
            /** @enum {string} */
            presence: "present" | "excuse" | "absent";
            /** @description Élèves et parents : combien */
            nombre?: number | null;
        };
        PresenceVue: {
            /** Format: uuid */
            membre: string;
            /** @enum {string} */
            qualite: "direction" | "rrupn" | "gestionnaire" | "enseignant" | "documentaliste" | "cpe" | "admin_ent" | "responsable_gar" | "referent_pix" | "ddfpt" | "eleves" | "parents" | "collectivite" | "autre";
            /** @description Nom et qualité ; la qualité seule pour des élèves ou des parents */
            libelle: string;
            /**
             * @description Nulle : pas encore relevée
             * @enum {string|null}
             */
            presence: "present" | "excuse" | "absent" | null;
            /** @description Combien de personnes */
            nombre: number;
        };
        PresentBilanDto: {
            /**
             * Format: date
             * @description Jour du conseil d'administration, dans l'année scolaire, aujourd'hui au plus tard
             */
            date: string;
            /** Présenté par */
            presentateur?: string | null;
            /** Observation du conseil */
            observation?: string | null;
            /** @description Inutile sur un bilan que personne n’a encore modifié (version 1) */
            version?: number;
        };
        PresetEntDto: {
            departement: string;
            /** @enum {string} */
            type: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
            /**
             * @description Nul : ce que l’application propose
             * @enum {string|null}
             */
            ent: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu" | null;
            /** @enum {string} */
            certitude?: "source" | "a_confirmer";
        };
        PresetEntVue: {
            /** @example 087 */
            departement: string;
            departementNom: string;
            /** @enum {string} */
            type: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
            /** @enum {string} */
            ent: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun" | "inconnu";
            /** @enum {string} */
            certitude: "source" | "a_confirmer";
            /**
             * @description Qui l’a fixé
             * @enum {string}
             */
            origine: "academie" | "application";
        };
        PresetsEntVue: {
            presets: components["schemas"]["PresetEntVue"][];
            version: number;
            actionsPossibles: "modifier"[];
        };
        PreuveVue: {
            /** Format: uuid */
            id: string;
            titre: string;
            adresse: string | null;
            fichier: components["schemas"]["FichierDePreuveVue"] | null;
            /**
             * Format: date
             * @description Jour dont elle témoigne
             */
            dateeDu: string;
            /**
             * Format: uuid
             * @description Preuve de l’année précédente
             */
            repriseDe: string | null;
            par: components["schemas"]["AuteurVue"] | null;
            /** Format: date-time */
            creeLe: string;
            actionsPossibles: ("telecharger" | "retirer" | "reprendre")[];
        };
        PreuvesVue: {
            elements: components["schemas"]["PreuveVue"][];
            precedentes: components["schemas"]["PreuveVue"][];
            actionsPossibles: "ajouter"[];
        };
        PropositionVue: {
            /** @description Le catalogue de référence change des lignes de ce film */
            changee: boolean;
            /** @description Édition du catalogue, à renvoyer avec la décision */
            empreinte: string;
            /** @description Ce que la reprise changerait, et pour combien d’établissements */
            differences: components["schemas"]["DifferencesVue"];
            /** @description Lignes que l’académie a écrites autrement : elles restent */
            gardees: components["schemas"]["LigneGardeeVue"][];
            /** @description « reprendre », « laisser » */
            actionsPossibles: string[];
        };
        PublicationVue: {
            version: number;
            /** Format: date-time */
            publieLe: string;
            par: components["schemas"]["AuteurDeFilmVue"] | null;
            ajoutees: number;
            retirees: number;
            modifiees: number;
            deplacees: number;
        };
        PublishBrouillonDto: {
            /** @description Version du brouillon relu avant de publier */
            version: number;
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
        RapportImportDesignations: {
            /** @description Lignes lues, en-tête exclu */
            lues: number;
            /** @description Désignations écrites, ou qui le seraient pour un essai */
            importees: number;
            /** @description Déjà connues : laissées telles quelles */
            inchangees: number;
            /** @description Lignes refusées ; chacune peut avoir plusieurs erreurs */
            rejetees: number;
            /** @description Personnes sans accès encore ; aucun courriel ne leur est envoyé par l’import */
            sansAcces: number;
            /** @description Dans l’ordre du fichier */
            erreurs: components["schemas"]["ErreurImportVue"][];
        };
        RapportInvitationsVue: {
            /** @description Messages : un par boîte d’établissement, un par personne connue */
            destinataires: number;
            /** @description Établissements déjà invités, ou dont le chef a un compte ; de même pour chaque RRUPN */
            dejaInvites: number;
            /** @description Établissements sans adresse */
            sansAdresse: number;
            /** @description Messages acceptés par le serveur */
            envoyes: number;
            /** @description Messages qui attendent, ou gardés sans serveur de courriel */
            enAttente: number;
            echecs: components["schemas"]["EchecInvitationVue"][];
            lignes: components["schemas"]["LigneInvitationVue"][];
        };
        RecommandationImpVue: {
            /** @description En euros */
            taux: number[] | null;
            /** @description D’où viennent ces taux */
            source: string;
        };
        RegionVue: {
            code: string;
            nom: string;
        };
        RegleVue: {
            code: string;
            /** @description « réservé aux lycées et aux EREA » */
            explication: string;
        };
        RemoveCommentaireDto: {
            version?: number;
        };
        RemovePresentationDto: {
            version?: number;
        };
        RemplissageVue: {
            /** @description Blocs montrés */
            blocs: number;
            remplis: number;
            /** @description Arrondi vers le bas */
            pourcentage: number;
        };
        RentreeVue: {
            /** @description Les décisions peuvent être prises */
            ouverte: boolean;
            /**
             * Format: date
             * @description Jour d’ouverture ; nul : pas fixé
             */
            depuis: string | null;
            /**
             * @description Année dont on part, en lecture seule
             * @example 2025-2026
             */
            precedente: string;
            terminee: boolean;
            etapes: components["schemas"]["EtapeRentreeVue"][];
            /** @description 0 tant que rien n’est décidé */
            version: number;
            actionsPossibles: ("decider" | "clore")[];
        };
        RenvoiDto: {
            version?: number;
            /** Motif */
            motif: string;
        };
        RenvoiVue: {
            motif: string;
            /** Format: date-time */
            le: string;
        };
        RepartitionVue: {
            /** @description Autres établissements du même type qui ont une valeur, cinq au moins */
            etablissements: number;
            /** @description Un quart des établissements est à cette valeur ou en dessous */
            q1: number;
            mediane: number;
            /** @description Un quart des établissements est à cette valeur ou au-dessus */
            q3: number;
        };
        ReseauVue: {
            elements: components["schemas"]["MembreDuReseauVue"][];
            /** @description Lignes : une par fonction et établissement */
            total: number;
            /** @description Personnes, chacune comptée une fois quelles que soient ses fonctions */
            personnes: number;
            page: number;
            taille: number;
            actionsPossibles: "exporter"[];
        };
        ResponsableVue: {
            /** Format: uuid */
            agent: string;
            prenom: string;
            nom: string;
            /** @description Fonctions numériques et rôles dans l’établissement */
            fonctions: string[];
        };
        ResponsablesGarVue: {
            /** @description Quelqu’un l’exerce aujourd’hui */
            designee: boolean;
            /** @description Selon l’ENT de l’établissement */
            commentDesigner: string;
            titulaires: components["schemas"]["TitulaireGarVue"][];
        };
        RessourceDeLEcoleVue: {
            /** Format: uuid */
            id: string;
            titre: string;
            /** @description Titre tel qu’on le rapproche de ceux du film */
            cle: string;
            /** @description Nul sans adresse, ou quand le lien est mort */
            lien: string | null;
            edition: string | null;
            themes: string[];
            /** @enum {string} */
            etat: "active" | "a_verifier" | "sans_adresse" | "morte";
            /** Format: date */
            verifieeLe: string | null;
            remarque: string | null;
        };
        RessourceVue: {
            /** Format: uuid */
            id: string;
            titre: string;
            /** @description Titre tel qu’on le rapproche de ceux du film */
            cle: string;
            /** @description Nul sans adresse, ou quand le lien est mort */
            lien: string | null;
            edition: string | null;
            themes: string[];
            /** @enum {string} */
            etat: "active" | "a_verifier" | "sans_adresse" | "morte";
            /** Format: date */
            verifieeLe: string | null;
            remarque: string | null;
            adresse: string | null;
            morte: boolean;
            version: number;
            actionsPossibles: ("modifier" | "verifier" | "supprimer")[];
        };
        RessourcesDeLEcoleVue: {
            ressources: components["schemas"]["RessourceDeLEcoleVue"][];
            /** @description Sans filtre */
            total: number;
            themes: string[];
        };
        RessourcesVue: {
            ressources: components["schemas"]["RessourceVue"][];
            /** @description Thèmes de la bibliothèque */
            themes: string[];
            delai: components["schemas"]["DelaiVue"];
            actionsPossibles: ("ajouter" | "regler")[];
        };
        ResultatImportPixVue: {
            /** @description Personnes, comptées une fois par campagne */
            inscrits: number;
            /** @description Résultats partagés, profils envoyés, tests terminés */
            termines: number;
            /** @description Attestations obtenues ou certifiés ; nul : l’usage n’a pas de réussite */
            reussis: number | null;
            essai: boolean;
            /** @enum {string} */
            genre: "parcours" | "profils" | "certification";
            /** @enum {string} */
            edition: "orga_parcours" | "orga_parcours_ancien" | "orga_profils" | "orga_profils_ancien" | "certif_classe" | "certif_session" | "certif_type" | "certif_sans_statut";
            /**
             * @description Donné, sinon proposé ; nul : à choisir
             * @enum {string|null}
             */
            usage: "attestation_6e" | "pix_ia" | "parcours" | "certification" | null;
            usagesPossibles: ("attestation_6e" | "pix_ia" | "parcours" | "certification")[];
            /** @description Lignes lues dans le fichier */
            lignes: number;
            /** @description Lignes d’une personne déjà comptée dans la même campagne */
            doublons: number;
            /** @description Vide hors essai */
            classes: components["schemas"]["ClassePixVue"][];
            avertissements: string[];
            /** @description Imports du même usage déjà comptés */
            dejaImportes: components["schemas"]["ImportPixVue"][];
            /** @description Nul : essai */
            import: components["schemas"]["ImportPixVue"] | null;
        };
        RetardsImpVue: {
            total: number;
            /** @description Aucun RRUPN en mission */
            sansRrupn: number;
            /** @description Compensation pas encore décidée */
            indecise: number;
            /** @description IMP décidée, pas saisie dans STSWEB */
            nonSaisie: number;
        };
        ReunionVue: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            debut: string;
            dureeMinutes: number;
            lieu: string | null;
            objet: string;
            ordreDuJour: components["schemas"]["PointVue"][];
            /** @enum {string} */
            etat: "planifiee" | "tenue" | "annulee";
            /**
             * Format: date-time
             * @description Dernier envoi
             */
            convoqueeLe: string | null;
            /** @description Vrai : la date ou le lieu a changé depuis la dernière convocation */
            convocationPerimee: boolean;
            sequence: number;
            presences: components["schemas"]["PresenceVue"][];
            compteRendu: string | null;
            decisions: components["schemas"]["ActionLocaleVue"][];
            version: number;
            actionsPossibles: ("modifier" | "convoquer" | "annuler" | "relever_presences" | "tenir" | "rouvrir" | "rediger" | "ajouter_decision")[];
        };
        ReunionsVue: {
            elements: components["schemas"]["ReunionVue"][];
            total: number;
            page: number;
            taille: number;
            actionsPossibles: "planifier"[];
        };
        RevokeDelegationDto: {
            version: number;
        };
        RgpdVue: {
            /** @description Traitements inscrits dans RADIO */
            traitements: number | null;
            /** Format: date */
            releveLe: string | null;
            /** Format: date */
            dossierCreeLe: string | null;
            /** @description 0 tant que rien n’est enregistré */
            version: number;
            /** @description L’année précédente ; nul : rien */
            precedent: components["schemas"]["PrecedentRgpdVue"] | null;
            /** @description De l’année, et celles d’avant qui restent ouvertes */
            demandes: components["schemas"]["DemandeRgpdVue"][];
            ouvertes: number;
            /** @description Ouvertes dont le délai est dépassé */
            enRetard: number;
            delais: components["schemas"]["DelaisRgpdVue"];
            actionsPossibles: ("modifier" | "ajouter")[];
        };
        SanteVue: {
            /** @enum {string} */
            etat: "pret";
            version: string;
            charge: components["schemas"]["ChargeDuServiceVue"];
            sortie: components["schemas"]["SortieVue"];
        };
        SauvegardeVue: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            bloc: "identite" | "missions" | "informations" | "formations" | "accompagnements" | "competences" | "pilotage" | "ent" | "rgpd" | "parents" | "equipement" | "indicateurs" | "film" | "appreciation" | "difficultes" | "besoins" | "suite";
            titre: string;
            /** Format: date-time */
            le: string;
            auteur: components["schemas"]["PersonneVue"];
            contenu: {
                [key: string]: unknown;
            };
        };
        SaveBrouillonDto: {
            lignes: components["schemas"]["LigneDto"][];
            /** @description Version du brouillon lu ; 0 quand il n’y en avait pas */
            version: number;
        };
        ScanJointDto: {
            /**
             * Format: binary
             * @description PDF, PNG ou JPEG, 10 Mo au plus
             */
            fichier: string;
        };
        ScanVue: {
            nom: string;
            /** @description Taille en octets */
            taille: number;
        };
        SectionVue: {
            /** @description UAI de la section */
            uai: string;
            /** @description 334 SEP, 335 section générale, 390 SEGPA */
            nature: number;
            nom: string;
        };
        SemaineVue: {
            /**
             * Format: uuid
             * @description Activité déclarée « chaque semaine »
             */
            activite: string;
            /**
             * Format: date
             * @description Jour proposé
             */
            date: string;
            /** @enum {string} */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement";
            dureeMinutes: number;
            note: string | null;
        };
        SessionOuverteVue: {
            /** Format: uuid */
            id: string;
            /** @description Navigateur et système, s’ils sont reconnus */
            appareil: string | null;
            /** Format: date-time */
            ouverteLe: string;
            /**
             * Format: date-time
             * @description À dix minutes près
             */
            vueLe: string;
            /** @description Celle de cette demande */
            courante: boolean;
        };
        SessionVue: {
            agent: components["schemas"]["AgentDeSessionVue"];
            habilitations: components["schemas"]["HabilitationDeSessionVue"][];
            /** @description Cinquante au plus ; GET /etablissements pagine le reste */
            etablissements: components["schemas"]["EtablissementDeSessionVue"][];
        };
        SessionsVue: {
            elements: components["schemas"]["SessionOuverteVue"][];
        };
        SortieVue: {
            /** @description Lignes qui attendent d’être écrites */
            enAttente: number;
            /** @description Lignes écrites depuis le démarrage */
            ecrites: number;
            /** @description Renouvellements de session abandonnés */
            abandonnees: number;
            /** @description Demandes refusées faute de place pour leur ligne d’audit */
            refusees: number;
        };
        SuiviDesBilansVue: {
            departements: components["schemas"]["SuiviDuDepartementVue"][];
        };
        SuiviDuDepartementVue: {
            departement: string;
            /** @description Une par personne en mission et par établissement */
            attendus: number;
            /** @description Présentés, transmis compris */
            recus: number;
            transmis: number;
            /** @description Où un bilan est attendu */
            ecoles: number;
            /** @description Dont tous les bilans sont présentés */
            ecolesCompletes: number;
            temps: components["schemas"]["TempsDeFonctionVue"][];
        };
        SyntheseVue: {
            total: number;
            applicables: number;
            faites: number;
            enCours: number;
            aFaire: number;
            sansObjet: number;
            /** @description Ce qui divise « faites » : les applicables moins les sans objet */
            denominateur: number;
            enRetard: number;
            pourcentage: number | null;
            pourcentageEchu: number | null;
            /** @description En plus du compte : ni au dénominateur, ni en retard */
            facultatives: components["schemas"]["FacultativesVue"];
            parPeriode: components["schemas"]["ComptePeriodeVue"][];
            parTheme: components["schemas"]["CompteThemeVue"][];
        };
        TableauDeBordRegionVue: {
            region: components["schemas"]["TerritoireVue"];
            /** @example 2026-2027 */
            annee: string;
            /**
             * @description Rien n’est en retard hors de l’année en cours
             * @enum {string}
             */
            etat: "close" | "en_cours" | "en_preparation";
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
            /**
             * @description Rien n’est en retard hors de l’année en cours
             * @enum {string}
             */
            etat: "close" | "en_cours" | "en_preparation";
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
        TakeReferenceDto: {
            empreinte: string;
            /** @description Version du brouillon lu ; 0 quand il n’y en avait pas */
            version: number;
        };
        TempsDeFonctionVue: {
            /** @enum {string} */
            fonction: "conseiller" | "accompagner" | "administrer" | "equipement";
            minutes: number;
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
        TitulaireDto: {
            /** Prénom */
            prenom: string;
            /** Nom */
            nom: string;
            /**
             * Adresse professionnelle
             * Format: email
             * @description Ouvre un accès à Focale pour cette fonction
             */
            courriel?: string | null;
            /**
             * Depuis le
             * Format: date
             */
            debut: string;
            /**
             * Jusqu’au
             * Format: date
             * @description Absente : jusqu'à la fin de l'année scolaire
             */
            fin?: string | null;
        };
        TitulaireGarVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
            /** Format: date */
            debut: string;
            /**
             * Format: date
             * @description Nul : jusqu’à la fin de l’année scolaire
             */
            fin: string | null;
        };
        TitulaireImpVue: {
            /** Format: uuid */
            id: string;
            prenom: string;
            nom: string;
        };
        TitulaireVue: {
            /** Format: uuid */
            id: string;
            agent: components["schemas"]["PersonneTitulaireVue"];
            /** Format: date */
            debut: string;
            /**
             * Format: date
             * @description Nul : jusqu'à la fin de l'année scolaire
             */
            fin: string | null;
        };
        TotalDEvenementsVue: {
            /** @enum {string} */
            genre: "cybermois" | "safer_internet_day" | "information_parentale" | "session_pix" | "cafe_numerique" | "autre";
            /** @description Événements */
            nombre: number;
            /** @description Personnes, des événements où elles ont été comptées */
            participants: number;
            /** @description Événements dont les participants n’ont pas été comptés */
            sansDecompte: number;
        };
        TotalParEtiquetteVue: {
            agent: components["schemas"]["AuteurDuJournalVue"];
            /** @description Minutes */
            minutes: number;
            /** @description Nombre d'activités */
            nombre: number;
            /** @enum {string} */
            etiquette: "depannage" | "mots_de_passe" | "formation" | "projet" | "accompagnement" | "information" | "equipement";
        };
        TotalPixVue: {
            /** @description Personnes, comptées une fois par campagne */
            inscrits: number;
            /** @description Résultats partagés, profils envoyés, tests terminés */
            termines: number;
            /** @description Attestations obtenues ou certifiés ; nul : l’usage n’a pas de réussite */
            reussis: number | null;
            /** @enum {string} */
            niveau: "6e" | "5e" | "4e" | "3e" | "2de" | "1re" | "terminale" | "cap_1" | "cap_2" | "bts_1" | "bts_2" | "cpge_1" | "cpge_2" | "autre" | "non_precise";
            /** @description Ce niveau est visé par l’usage */
            vise: boolean;
            /** @description Somme des Pix ; nul : l’export n’en donne pas */
            sommePix: number | null;
            /** @description L’année précédente ; nul : rien */
            precedent: components["schemas"]["ComptesPixVue"] | null;
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
        TransitionDemandeDto: {
            version?: number;
        };
        TransitionDto: {
            version: number;
        };
        TransitionMotiveeDto: {
            version: number;
            /**
             * Raison
             * @description Raison, lue par les personnes concernées
             */
            motif: string;
        };
        UpdateAbonnementDto: {
            /**
             * Ressource
             * @description Obligatoire sans reprise
             */
            ressource?: string;
            /** Éditeur */
            editeur?: string | null;
            /**
             * Qui finance ?
             * @description Obligatoire sans reprise
             * @enum {string}
             */
            financeur?: "etat" | "collectivite" | "etablissement" | "autre";
            /**
             * Début
             * Format: date
             */
            debut?: string | null;
            /**
             * Dernier jour
             * Format: date
             * @description Dernier jour de l’abonnement
             */
            fin?: string;
            /**
             * Licences
             * @description Licences ; nul : non précisé
             */
            quantite?: number | null;
            /**
             * Niveaux, disciplines
             * @description Niveaux, disciplines ; jamais de nom
             */
            publics?: string | null;
            /**
             * Suite pour l’année suivante
             * @description Décision pour l’année suivante
             * @enum {string}
             */
            suite?: "a_decider" | "renouvele" | "remplace" | "abandonne";
            version?: number;
        };
        UpdateActionDto: {
            /**
             * @description Inchangé si absent
             * @enum {string}
             */
            statut?: "a_faire" | "en_cours" | "fait" | "sans_objet";
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
            /** @description Personne qui s’en charge ; null : personne */
            charge?: components["schemas"]["ChargeDto"] | null;
            version?: number;
        };
        UpdateActionDuLotDto: {
            /**
             * @description Inchangé si absent
             * @enum {string}
             */
            statut?: "a_faire" | "en_cours" | "fait" | "sans_objet";
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
            /** @description Personne qui s’en charge ; null : personne */
            charge?: components["schemas"]["ChargeDto"] | null;
            version?: number;
            code: string;
        };
        UpdateActionLocaleDto: {
            /** Action */
            intitule?: string;
            /**
             * Qui s’en charge
             * @description Personne qui s’en charge ; jamais un élève ni un parent
             */
            responsable?: string | null;
            /**
             * Pour le
             * Format: date
             */
            echeance?: string | null;
            /**
             * État
             * @description Par défaut : a_faire
             * @enum {string}
             */
            statut?: "a_faire" | "en_cours" | "fait" | "abandonnee";
            /**
             * Format: uuid
             * @description Réunion qui l’a décidée
             */
            reunion?: string | null;
            version?: number;
        };
        UpdateActionsDto: {
            /** @description De 1 à 100 lignes, chacune une fois */
            actions: components["schemas"]["UpdateActionDuLotDto"][];
        };
        UpdateActiviteDto: {
            /**
             * Date
             * Format: date
             * @description Dans l'année scolaire, aujourd'hui au plus tard
             */
            date?: string;
            /**
             * Fonction
             * @enum {string}
             */
            fonction?: "conseiller" | "accompagner" | "administrer" | "equipement";
            /**
             * Mission
             * @description Mission de la lettre que l’activité a servie, dans les mots de la lettre ce jour-là
             */
            mission?: string | null;
            /**
             * Durée
             * @description Durée en minutes
             */
            dureeMinutes?: number;
            /**
             * Étiquettes
             * @description De quoi il s’agissait ; le temps se compte par étiquette
             */
            etiquettes?: ("depannage" | "mots_de_passe" | "formation" | "projet" | "accompagnement" | "information" | "equipement")[];
            /**
             * Public
             * @description Public concerné, sans nom de personne
             */
            public?: string | null;
            /**
             * Nombre de personnes
             * @description Nombre de personnes
             */
            nombre?: number | null;
            /**
             * Note
             * @description Lue de son seul auteur, à moins que l’activité soit partagée
             */
            note?: string | null;
            /**
             * À proposer chaque semaine, jusqu’au
             * Format: date
             * @description Dernier jour où l’activité est proposée de nouveau, le même jour de la semaine ; rien ne se note seul
             */
            chaqueSemaineJusquAu?: string | null;
            /**
             * Partager cette activité
             * @description Lue par ceux qui lisent les totaux du journal, tant que son auteur la partage
             */
            partagee?: boolean;
            version?: number;
        };
        UpdateAgentDto: {
            /** Prénom */
            prenom?: string;
            /** Nom */
            nom?: string;
            /**
             * Adresse électronique professionnelle
             * Format: email
             */
            courriel?: string;
            version?: number;
        };
        UpdateAttenduDto: {
            code: string;
            /**
             * Format: date
             * @description Dans l’année scolaire ; null : revient à l’échéance par défaut
             */
            echeance: string | null;
            /** @description Faux : cet attendu n’est ni demandé aux établissements ni compté */
            actif: boolean;
            intitule?: string;
        };
        UpdateBesoinDto: {
            /**
             * Forme
             * @enum {string}
             */
            dispositif?: "fil" | "cafe_numerique" | "autre";
            /** Formation souhaitée */
            titre?: string;
            /**
             * Public
             * @description À qui elle s’adresse
             */
            public?: string | null;
            /**
             * Nombre de personnes
             * @description Personnes
             */
            nombre?: number | null;
            /**
             * Où en est-elle ?
             * @description Par défaut : recense
             * @enum {string}
             */
            etat?: "recense" | "demande" | "accorde" | "realise" | "abandonne";
            version?: number;
        };
        UpdateBilanDto: {
            /** @description Les seuls blocs qui changent */
            blocs: components["schemas"]["UpdateBlocDto"][];
            /** @description Inutile sur un bilan que personne n’a encore modifié (version 1) */
            version?: number;
        };
        UpdateBlocDto: {
            /** @enum {string} */
            code: "identite" | "missions" | "informations" | "formations" | "accompagnements" | "competences" | "pilotage" | "ent" | "rgpd" | "parents" | "equipement" | "indicateurs" | "film" | "appreciation" | "difficultes" | "besoins" | "suite";
            /** @description Texte riche ; nul : rend le bloc à ce que Focale écrit ; absent : laissé */
            contenu?: Record<string, never> | null;
            /** @description Caché dans le document */
            masque?: boolean;
            /** @description Place ; nul : celle d’origine */
            rang?: number | null;
        };
        UpdateCampagneDto: {
            /** Titre */
            titre?: string;
            /**
             * Collectivité
             * @description Collectivité concernée, en toutes lettres
             */
            collectivite?: string;
            /**
             * Département
             * @description Vide : toute l’académie
             */
            departement?: string | null;
            /**
             * Types d’établissement
             * @description Vide : tous les types
             */
            types?: ("college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea")[];
            /** Matériel */
            categories?: ("postes_fixes" | "portables" | "tablettes" | "video" | "impression" | "reseau" | "autre")[];
            /**
             * Ouverture (premier jour)
             * Format: date
             */
            ouverteLe?: string;
            /**
             * Clôture (dernier jour)
             * Format: date
             * @description Dernier jour des demandes
             */
            closeLe?: string;
            /** Consignes */
            consignes?: string | null;
            version?: number;
        };
        UpdateCommentaireDto: {
            /** @description Vrai : traité ; faux : rouvert */
            traite: boolean;
            version: number;
        };
        UpdateCommissionDto: {
            /**
             * Sous quelle forme se réunit-elle ?
             * @enum {string}
             */
            modalite: "ad_hoc" | "conseil_pedagogique";
            /**
             * Nom de la commission
             * @description Nul : celui que l’académie a choisi
             */
            libelle?: string | null;
            /**
             * Date d’installation
             * Format: date
             * @description Nulle : pas encore installée
             */
            installeeLe?: string | null;
            /** @description Version lue ; 0 ou absente quand la commission n’existe pas encore */
            version?: number;
        };
        UpdateCompensationDto: {
            /**
             * Nature de la compensation
             * @enum {string}
             */
            nature: "imp" | "allegement" | "aucune";
            /**
             * Taux annuel de l’IMP
             * @description Part de la personne pour l'année, en euros ; obligatoire pour une IMP
             * @enum {number|null}
             */
            taux?: 312.5 | 625 | 1250 | 2500 | 3750 | null;
            /**
             * Avis du conseil pédagogique
             * Format: date
             */
            avisConseilPedagogique?: string | null;
            /**
             * Avis du conseil d’administration
             * Format: date
             */
            avisCa?: string | null;
            /**
             * Proposition au recteur
             * Format: date
             * @description Jour où le chef a proposé l’attribution au recteur
             */
            proposeeLe?: string | null;
            /**
             * Saisie dans STSWEB
             * Format: date
             * @description Jour de la saisie dans STSWEB ; IMP seulement
             */
            saisieSts?: string | null;
            version: number;
        };
        UpdateContactDto: {
            /**
             * Périmètre
             * @enum {string}
             */
            perimetre?: "national" | "region_academique" | "region" | "academie" | "departement";
            /** Département */
            departement?: string | null;
            /**
             * Établissements
             * @description Nul : tous les établissements
             * @enum {string|null}
             */
            type?: "college" | "lycee" | null;
            /**
             * Sujet
             * @enum {string}
             */
            domaine?: "accompagnement" | "pilotage" | "equipement_maintenance" | "reseau" | "ent" | "ressources_gar_ent" | "pix" | "rgpd" | "messagerie" | "portail" | "outils" | "site_web" | "formation" | "animation";
            /**
             * Fonction ou service
             * @description Fonction ou service ; jamais le nom d’une personne
             */
            service?: string;
            /**
             * Canal
             * @enum {string}
             */
            canal?: "courriel" | "telephone" | "plateforme" | "application" | "portail" | "site" | "formulaire" | "forum" | "liste" | "lettre" | "espace";
            /**
             * Adresse ou numéro
             * @description <UAI> y tient lieu de l’UAI de l’établissement
             */
            adresse?: string | null;
            /** Condition d’accès */
            condition?: string | null;
            /**
             * Ce que vaut cette adresse
             * @enum {string}
             */
            statut?: "actif" | "a_confirmer" | "a_corriger" | "fonction_seule" | "adresse_absente";
            /**
             * Document d’où il vient
             * @description Document d’où il vient
             */
            edition?: string | null;
            /** Remarque pour le service */
            remarque?: string | null;
            version?: number;
        };
        UpdateDateDto: {
            /**
             * Nature
             * @enum {string}
             */
            genre?: "certification_pix" | "safer_internet_day" | "conseil_administration" | "vacances" | "autre";
            /** Intitulé */
            intitule?: string;
            /**
             * Premier jour
             * Format: date
             */
            debut?: string;
            /**
             * Dernier jour
             * Format: date
             * @description Le même jour si absent ou nul
             */
            fin?: string | null;
            /**
             * Public
             * @description À qui elle s’adresse
             */
            public?: string | null;
            /**
             * Établissements
             * @description Nul : tous les établissements
             * @enum {string|null}
             */
            type?: "college" | "lycee" | null;
            /**
             * Zone
             * @enum {string|null}
             */
            zone?: "A" | "B" | "C" | null;
            /**
             * Certitude
             * @description Par défaut : a_verifier
             * @enum {string}
             */
            certitude?: "source" | "a_verifier";
            /**
             * Source
             * @description D’où vient cette date
             */
            source?: string | null;
            version?: number;
        };
        UpdateDefinitionDto: {
            code: string;
            /** Libellé */
            libelle: string;
            /**
             * D’où vient la valeur ?
             * @enum {string}
             */
            origine: "saisi" | "calcule";
            /**
             * Présenté aux établissements
             * @description Faux : ni montré, ni demandé
             */
            demande: boolean;
            /**
             * De qui la saisie est attendue
             * @enum {string}
             */
            quiSaisit: "rrupn" | "direction" | "ensemble";
            /**
             * Cible
             * @description Dans l’unité de l’indicateur ; nul : aucune
             */
            cible: number | null;
        };
        UpdateDelaiDto: {
            /**
             * Une ressource est à revérifier après combien de mois ?
             * @description En mois
             */
            moisVerification: number;
            version?: number;
        };
        UpdateDemandeDto: {
            /**
             * Catégorie
             * @enum {string}
             */
            categorie?: "postes_fixes" | "portables" | "tablettes" | "video" | "impression" | "reseau" | "autre";
            /**
             * Besoin
             * @description À quoi servira le matériel, sans nom de personne
             */
            besoin?: string;
            /** Quantité */
            quantite?: number;
            /**
             * Priorité
             * @description Par défaut : 2
             * @enum {number}
             */
            priorite?: 1 | 2 | 3;
            version?: number;
        };
        UpdateDemandeRgpdDto: {
            /**
             * De quoi s’agit-il ?
             * @enum {string}
             */
            genre?: "droits" | "violation";
            /**
             * Reçue le
             * Format: date-time
             * @description Demande reçue, ou violation constatée
             */
            recueLe?: string;
            /**
             * Objet
             * @description Ce dont il s’agit, sans nom ni adresse
             */
            objet?: string;
            /**
             * Notifiée à la CNIL le
             * Format: date-time
             * @description À la CNIL ; d’une violation seulement
             */
            notifieeLe?: string | null;
            /**
             * Réponse donnée le
             * Format: date-time
             * @description Réponse donnée, ou violation traitée
             */
            closeLe?: string | null;
            version?: number;
        };
        UpdateDesignationDto: {
            /**
             * Début de la mission
             * Format: date
             */
            debut?: string;
            /**
             * Fin de la mission
             * Format: date
             * @description Absente : jusqu'à la fin de l'année scolaire
             */
            fin?: string | null;
            /**
             * Prise de fonction
             * Format: date
             * @description Jour de prise de fonction ; inconnu, la personne n’est pas nouvelle
             */
            prisLe?: string | null;
            /** Domaines confiés */
            domaines?: ("conseiller" | "accompagner" | "administrer" | "equipement")[];
            /** Domaines partagés */
            partages?: components["schemas"]["PartageDto"][];
            version: number;
        };
        UpdateDocumentDto: {
            /** Titre */
            titre?: string;
            /**
             * Date du conseil d’administration
             * Format: date
             * @description Par le conseil d’administration
             */
            adopteLe?: string | null;
            /**
             * Date de l’annexion au règlement intérieur
             * Format: date
             * @description Au règlement intérieur ; d’une charte seulement
             */
            annexeLe?: string | null;
            version?: number;
        };
        UpdateEducapDto: {
            /**
             * Positionnement de l’année précédente lu, ou renseigné s’il manquait, le
             * Format: date
             * @description Lecture du positionnement de l’année précédente, ou saisie s’il manquait
             */
            precedentLe?: string | null;
            /**
             * Positionnement de l’année complété le
             * Format: date
             * @description Positionnement de l’année complété dans EDUCAP
             */
            positionneLe?: string | null;
            /** @description Version lue ; 0 tant que rien n’est enregistré */
            version?: number;
        };
        UpdateEntDto: {
            /**
             * ENT utilisé par l’établissement
             * @description L’ENT que l’établissement utilise
             * @enum {string}
             */
            ent: "lycee_connecte" | "ent_creuse" | "ose" | "enej" | "i_cart" | "edugar" | "aucun";
            /**
             * À partir du
             * Format: date
             * @description Premier jour de cet ENT, dans l’année scolaire
             */
            debut: string;
            version?: number;
        };
        UpdateEvenementDto: {
            /**
             * Genre
             * @enum {string}
             */
            genre?: "cybermois" | "safer_internet_day" | "information_parentale" | "session_pix" | "cafe_numerique" | "autre";
            /**
             * Date
             * Format: date
             * @description Dans l’année scolaire, aujourd’hui au plus tard
             */
            date?: string;
            /**
             * Participants
             * @description Personnes ; vide : non compté
             */
            participants?: number | null;
            /**
             * Publics
             * @description Qualités de ceux qui ont participé, jamais des noms
             */
            publics?: ("eleves" | "parents" | "enseignants" | "personnels" | "partenaires")[];
            /**
             * Titre
             * @description Par défaut, le nom du genre ; à donner pour « autre »
             */
            titre?: string | null;
            /**
             * Thème
             * @description Sujet traité, sans nom de personne
             */
            theme?: string | null;
            /**
             * Commentaire
             * @description Sans nom de personne
             */
            commentaire?: string | null;
            version?: number;
        };
        UpdateFonctionDto: {
            agents: components["schemas"]["TitulaireDto"][];
            version: number;
        };
        UpdateHabilitationDto: {
            /**
             * À partir du
             * Format: date
             */
            debut?: string;
            /**
             * Jusqu’au
             * Format: date
             */
            fin?: string | null;
            /**
             * Prise de fonction
             * Format: date
             * @description Jour de prise de fonction ; inconnu, la personne n’est pas nouvelle
             */
            prisLe?: string | null;
            version?: number;
        };
        UpdateIndicateurDto: {
            /**
             * Valeur de l’année
             * @description Dans l’unité de l’indicateur ; nul : vide la valeur
             */
            valeur: number | null;
            version?: number;
        };
        UpdateLettreDto: {
            contenu: components["schemas"]["ContenuLettreDto"];
            modele?: components["schemas"]["ModeleChoisiDto"] | null;
            version: number;
        };
        UpdateMembreDto: {
            /**
             * Qualité
             * @enum {string}
             */
            qualite?: "direction" | "rrupn" | "gestionnaire" | "enseignant" | "documentaliste" | "cpe" | "admin_ent" | "responsable_gar" | "referent_pix" | "ddfpt" | "eleves" | "parents" | "collectivite" | "autre";
            /**
             * Prénom
             * @description Jamais pour des élèves ou des parents
             */
            prenom?: string | null;
            /**
             * Nom
             * @description Jamais pour des élèves ou des parents
             */
            nom?: string | null;
            /**
             * Courriel
             * Format: email
             * @description Reçoit les convocations ; jamais pour des élèves ou des parents
             */
            courriel?: string | null;
            /**
             * Nombre de représentants
             * @description Obligatoire pour des élèves ou des parents
             */
            nombre?: number | null;
            version?: number;
        };
        UpdateModeleDAttendusDto: {
            attendus: components["schemas"]["UpdateAttenduDto"][];
            version?: number;
        };
        UpdateModeleDIndicateursDto: {
            indicateurs: components["schemas"]["UpdateDefinitionDto"][];
            version?: number;
        };
        UpdateModeleDto: {
            /** Nom du modèle */
            nom: string;
            contenu: components["schemas"]["GabaritLettreDto"];
            version: number;
        };
        UpdateMotDePasseDto: {
            /**
             * Mot de passe actuel
             * Format: password
             */
            actuel: string;
            /**
             * Nouveau mot de passe
             * Format: password
             * @description Mot de passe choisi, douze caractères au moins
             */
            nouveau: string;
        };
        UpdateObjectifDto: {
            /** Objectif */
            intitule?: string;
            /**
             * Item de la grille
             * @description Un item de la grille de l’académie
             */
            item?: string | null;
            /**
             * À quoi le verra-t-on ?
             * @description À quoi on verra qu’il est atteint
             */
            indicateur?: string | null;
            /**
             * Où en est-il ?
             * @description Par défaut : a_engager
             * @enum {string}
             */
            etat?: "a_engager" | "en_cours" | "atteint" | "abandonne";
            /**
             * Point d’étape
             * @description Point d’étape, sans nom de personne
             */
            point?: string | null;
            version?: number;
        };
        UpdateParametresDto: {
            /**
             * Nom de la mission
             * @enum {string}
             */
            libelleRole?: "RRUPN" | "RUPN";
            /** Nom du service */
            libelleService?: string;
            /** Nom de la commission */
            libelleCommission?: string;
            /**
             * Taux d’IMP recommandés
             * @description En euros
             */
            tauxRecommandes?: (312.5 | 625 | 1250 | 2500 | 3750)[];
            /**
             * Enveloppe d’IMP de l’académie, en euros
             * @description En euros ; nul : pas d’enveloppe
             */
            enveloppeImp?: number | null;
            /**
             * Répartition de l’enveloppe par département
             * @description Nulle : l’enveloppe n’est pas répartie
             */
            enveloppesImp?: components["schemas"]["EnveloppeDeDepartementDto"][] | null;
            /**
             * Ouverture de la préparation de rentrée
             * Format: date
             * @description Jour où la préparation de cette année s’ouvre aux établissements
             */
            rentreeOuverteLe?: string | null;
            /**
             * Réponse à une demande de droits, en mois
             * @description Nul : le délai par défaut
             */
            rgpdDroitsMois?: number | null;
            /**
             * Notification d’une violation de données, en heures
             * @description Nul : le délai par défaut
             */
            rgpdViolationHeures?: number | null;
            version: number;
        };
        UpdatePresencesDto: {
            presences: components["schemas"]["PresenceDto"][];
            version?: number;
        };
        UpdatePresetsEntDto: {
            presets: components["schemas"]["PresetEntDto"][];
            version?: number;
        };
        UpdateRessourceDto: {
            /** Titre */
            titre?: string;
            /**
             * Adresse
             * @description http ou https
             */
            adresse?: string | null;
            /** Édition */
            edition?: string | null;
            /**
             * Thèmes
             * @description Thèmes du film
             */
            themes?: string[];
            /** Remarque */
            remarque?: string | null;
            /**
             * Je viens d’ouvrir ce lien
             * @description Le lien a été ouvert aujourd’hui
             */
            verifiee?: boolean;
            version?: number;
        };
        UpdateReunionDto: {
            /**
             * Date et heure
             * Format: date-time
             */
            debut?: string;
            /**
             * Durée prévue
             * @description Durée, en minutes
             */
            dureeMinutes?: number;
            /** Lieu */
            lieu?: string | null;
            /** Objet */
            objet?: string;
            /** Ordre du jour */
            ordreDuJour?: components["schemas"]["PointDto"][];
            version?: number;
            /**
             * @description Une réunion s’annule par sa route « annulation »
             * @enum {string}
             */
            etat?: "planifiee" | "tenue";
            /**
             * Texte du compte rendu
             * @description Ne nommez ni élève ni parent
             */
            compteRendu?: string | null;
        };
        UpdateRgpdDto: {
            /**
             * Traitements inscrits dans RADIO
             * @description Traitements inscrits dans RADIO
             */
            traitements?: number | null;
            /**
             * Relevé le
             * Format: date
             * @description Jour où ce nombre a été relevé
             */
            releveLe?: string | null;
            /**
             * Dossier RGPD créé le
             * Format: date
             * @description Jour où le dossier RGPD a été créé
             */
            dossierCreeLe?: string | null;
            version: number;
        };
        UsageAcademiePixVue: {
            /** @description Personnes, comptées une fois par campagne */
            inscrits: number;
            /** @description Résultats partagés, profils envoyés, tests terminés */
            termines: number;
            /** @description Attestations obtenues ou certifiés ; nul : l’usage n’a pas de réussite */
            reussis: number | null;
            /** @enum {string} */
            usage: "attestation_6e" | "pix_ia" | "parcours" | "certification";
            /** @description Établissements qui ont importé */
            etablissements: number;
            precedent: components["schemas"]["ComptesPixVue"] | null;
        };
        UsagePixVue: {
            /** @description Personnes, comptées une fois par campagne */
            inscrits: number;
            /** @description Résultats partagés, profils envoyés, tests terminés */
            termines: number;
            /** @description Attestations obtenues ou certifiés ; nul : l’usage n’a pas de réussite */
            reussis: number | null;
            /** @enum {string} */
            usage: "attestation_6e" | "pix_ia" | "parcours" | "certification";
            /** @description Imports comptés */
            imports: number;
            niveaux: components["schemas"]["TotalPixVue"][];
            precedent: components["schemas"]["ComptesPixVue"] | null;
        };
        VerificationDto: {
            /** Format: uuid */
            id: string;
            version: number;
            /**
             * Format: date
             * @description Jour où le lien a été ouvert ; inchangé si absent
             */
            verifieeLe?: string | null;
            /** @description Le lien est mort */
            morte: boolean;
        };
        VerifyRessourcesDto: {
            ressources: components["schemas"]["VerificationDto"][];
        };
        VersionDeGrilleVue: {
            numero: number;
            titre: string;
            /** Format: date-time */
            importeeLe: string;
            /** @description Items */
            items: number;
            active: boolean;
        };
        VersionDeLettreVue: {
            numero: number;
            /** @enum {string} */
            etat: "aucune" | "en_redaction" | "signee" | "remplacee";
            /** Format: date */
            signeeLe: string | null;
        };
        VersionsVue: {
            editions: components["schemas"]["EditionVue"][];
            /** @description Les dernières d’abord, cent au plus ; vides une fois présenté */
            sauvegardes: components["schemas"]["SauvegardeVue"][];
        };
        VivantVue: {
            /** @enum {string} */
            etat: "vivant";
        };
        VocabulaireVue: {
            periodes: components["schemas"]["MotVue"][];
            themes: string[];
            responsables: components["schemas"]["MotVue"][];
            faits: components["schemas"]["MotVue"][];
            /** @description Se combinent par + : « lycee+avec_ent » */
            regles: components["schemas"]["RegleVue"][];
            obligations: components["schemas"]["MotVue"][];
            certitudes: components["schemas"]["MotVue"][];
            natures: components["schemas"]["MotVue"][];
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
    Alertes_ofAcademie: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
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
                    "application/json": components["schemas"]["EcolesEnAlerteVue"];
                };
            };
        };
    };
    Modele_get: {
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
                    "application/json": components["schemas"]["ModeleDAttendusVue"];
                };
            };
        };
    };
    Modele_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateModeleDAttendusDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeleDAttendusVue"];
                };
            };
            /** @description version.perimee, attendus.film_non_ouvert */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    BilansAcademie_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                departement?: string;
                etat?: "presente" | "transmis";
                /** @description Bloc dont on lit le texte, et où l’on cherche */
                bloc?: "identite" | "missions" | "informations" | "formations" | "accompagnements" | "competences" | "pilotage" | "ent" | "rgpd" | "parents" | "equipement" | "indicateurs" | "film" | "appreciation" | "difficultes" | "besoins" | "suite";
                /** @description Mots cherchés, en français : accents et pluriels ignorés ; "mots exacts", or, -sans */
                q?: string;
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
                    "application/json": components["schemas"]["BilansDAcademieVue"];
                };
            };
        };
    };
    BilansAcademie_findActivites: {
        parameters: {
            query: {
                page?: number;
                taille?: number;
                departement?: string;
                /** @description Mots cherchés, en français : accents et pluriels ignorés ; "mots exacts", or, -sans */
                q: string;
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
                    "application/json": components["schemas"]["ActivitesTrouveesVue"];
                };
            };
        };
    };
    BilansAcademie_export: {
        parameters: {
            query: {
                page?: number;
                taille?: number;
                tri?: string;
                departement?: string;
                etat?: "presente" | "transmis";
                /** @description Bloc dont on lit le texte, et où l’on cherche */
                bloc?: "identite" | "missions" | "informations" | "formations" | "accompagnements" | "competences" | "pilotage" | "ent" | "rgpd" | "parents" | "equipement" | "indicateurs" | "film" | "appreciation" | "difficultes" | "besoins" | "suite";
                /** @description Mots cherchés, en français : accents et pluriels ignorés ; "mots exacts", or, -sans */
                q?: string;
                format: "csv" | "xlsx";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    BilansAcademie_findSuivi: {
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
                    "application/json": components["schemas"]["SuiviDesBilansVue"];
                };
            };
        };
    };
    BilansAcademie_findChiffres: {
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
                    "application/json": components["schemas"]["ChiffresAnnuelsVue"];
                };
            };
        };
    };
    BilansAcademie_exportAnnuel: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    Contacts_findAll: {
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
                    "application/json": components["schemas"]["ContactsVue"];
                };
            };
        };
    };
    Contacts_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactVue"];
                };
            };
        };
    };
    Contacts_remove: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
                annee: string;
                code: string;
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
    Contacts_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactVue"];
                };
            };
        };
    };
    Dates_findAll: {
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
                    "application/json": components["schemas"]["DatesVue"];
                };
            };
        };
    };
    Dates_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DateDAcademieVue"];
                };
            };
        };
    };
    Dates_remove: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
                annee: string;
                code: string;
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
    Dates_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DateDAcademieVue"];
                };
            };
        };
    };
    Grille_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["GrilleDAcademieVue"];
                };
            };
        };
    };
    Grille_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    titre: string;
                    /**
                     * Format: binary
                     * @description CSV de trois colonnes : domaine;item;palier
                     */
                    fichier: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrilleDAcademieVue"];
                };
            };
        };
    };
    Grille_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
    EquipementAcademie_findCampagnes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["CampagnesVue"];
                };
            };
        };
    };
    EquipementAcademie_addCampagne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampagneDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampagneVue"];
                };
            };
        };
    };
    EquipementAcademie_deleteCampagne: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
                code: string;
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
    EquipementAcademie_changeCampagne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCampagneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampagneVue"];
                };
            };
        };
    };
    EquipementAcademie_findDemandes: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                campagne?: string;
                etat?: "demandee" | "accordee" | "accordee_en_partie" | "refusee" | "livree";
                categorie?: "postes_fixes" | "portables" | "tablettes" | "video" | "impression" | "reseau" | "autre";
                type?: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
                departement?: string;
                /** @description Nom, commune ou UAI, accents ignorés */
                q?: string;
            };
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["DemandesSuiviesVue"];
                };
            };
        };
    };
    EquipementAcademie_export: {
        parameters: {
            query: {
                page?: number;
                taille?: number;
                tri?: string;
                campagne?: string;
                etat?: "demandee" | "accordee" | "accordee_en_partie" | "refusee" | "livree";
                categorie?: "postes_fixes" | "portables" | "tablettes" | "video" | "impression" | "reseau" | "autre";
                type?: "college" | "lycee" | "lycee_pro" | "lycee_polyvalent" | "erea";
                departement?: string;
                /** @description Nom, commune ou UAI, accents ignorés */
                q?: string;
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                code: string;
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    FilmModele_get: {
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
                    "application/json": components["schemas"]["FilmModeleVue"];
                };
            };
        };
    };
    FilmModele_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveBrouillonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilmModeleVue"];
                };
            };
        };
    };
    FilmModele_remove: {
        parameters: {
            query: {
                version: number;
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FilmModele_getDifferences: {
        parameters: {
            query: {
                avec: "publie" | "annee_precedente" | "academie";
                /** @description Académie à comparer */
                autre?: string;
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
                    "application/json": components["schemas"]["DifferencesVue"];
                };
            };
        };
    };
    FilmModele_export: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    FilmModele_listHorsFilm: {
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
                    "application/json": components["schemas"]["LigneVue"][];
                };
            };
        };
    };
    FilmModele_import: {
        parameters: {
            query?: {
                essai?: "true" | "false";
                /** @description Version du brouillon qui sera remplacé */
                version?: number;
            };
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV ou XLSX, 5 Mo au plus
                     */
                    fichier: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDeFilmVue"];
                };
            };
        };
    };
    FilmModele_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishBrouillonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilmModeleVue"];
                };
            };
        };
    };
    Reference_get: {
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
                    "application/json": components["schemas"]["PropositionVue"];
                };
            };
        };
    };
    Reference_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveReferenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropositionVue"];
                };
            };
            /** @description catalogue.reference_autre */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Reference_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeReferenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilmModeleVue"];
                };
            };
            /** @description version.perimee, catalogue.reference_autre */
            409: {
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
    Imp_ofAcademie: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                departement?: string;
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
                    "application/json": components["schemas"]["ImpAcademieVue"];
                };
            };
        };
    };
    Imp_export: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                departement?: string;
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ImportsDesignations_receive: {
        parameters: {
            query?: {
                /** @description true : rien n’est écrit, sauf le rapport */
                essai?: "true" | "false";
            };
            header?: never;
            path: {
                code: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV ou XLSX, 10 Mo au plus
                     */
                    fichier: string;
                    /** @description Correspondance en JSON, par exemple {"courriel": "Adresse"} */
                    colonnes?: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDesignationsRecuVue"];
                };
            };
        };
    };
    ImportsDesignations_getModele: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "text/csv": string;
                };
            };
        };
    };
    ImportsDesignations_findOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
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
                    "application/json": components["schemas"]["ImportDesignationsVue"];
                };
            };
        };
    };
    ImportsDesignations_getRejets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
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
                    "text/csv": string;
                };
            };
        };
    };
    IndicateursModele_getModele: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["ModeleDIndicateursVue"];
                };
            };
        };
    };
    IndicateursModele_updateModele: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateModeleDIndicateursDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeleDIndicateursVue"];
                };
            };
        };
    };
    Modeles_findAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["ModelesVue"];
                };
            };
        };
    };
    Modeles_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateModeleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeleVue"];
                };
            };
        };
    };
    Modeles_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateModeleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeleVue"];
                };
            };
        };
    };
    Modeles_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GesteSurModeleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeleVue"];
                };
            };
        };
    };
    Modeles_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GesteSurModeleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeleVue"];
                };
            };
        };
    };
    Modeles_addVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeleVue"];
                };
            };
        };
    };
    Parametres_get: {
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
                    "application/json": components["schemas"]["ParametresAcademieVue"];
                };
            };
        };
    };
    Parametres_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateParametresDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParametresAcademieVue"];
                };
            };
        };
    };
    Pix_getAcademie: {
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
                    "application/json": components["schemas"]["PixAcademieVue"];
                };
            };
        };
    };
    Ent_getPresets: {
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
                    "application/json": components["schemas"]["PresetsEntVue"];
                };
            };
        };
    };
    Ent_updatePresets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePresetsEntDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetsEntVue"];
                };
            };
        };
    };
    Ressources_findAll: {
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
                    "application/json": components["schemas"]["RessourcesVue"];
                };
            };
        };
    };
    Ressources_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRessourceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RessourceVue"];
                };
            };
        };
    };
    Ressources_verifyAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyRessourcesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RessourceVue"][];
                };
            };
        };
    };
    Ressources_updateDelai: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDelaiDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelaiVue"];
                };
            };
        };
    };
    Ressources_remove: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
                annee: string;
                code: string;
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
    Ressources_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                annee: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRessourceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RessourceVue"];
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
    InvitationsTerritoire_findAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["InvitationsTerritoireVue"];
                };
            };
        };
    };
    InvitationsTerritoire_invite: {
        parameters: {
            query?: {
                /** @description true : rien ne part, le rapport dit ce qui partirait */
                essai?: "true" | "false";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteTerritoireDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationRecueVue"];
                };
            };
        };
    };
    InvitationsTerritoire_sendExemple: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
    InvitationsTerritoire_findOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InvitationTerritoireVue"];
                };
            };
        };
    };
    InvitationsTerritoire_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
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
    Activations_getActivation: {
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
                /** @description Rôle tenu aujourd’hui ou plus tard */
                role?: "administrateur" | "srane" | "referent_departemental" | "chef" | "adjoint" | "rrupn" | "contributeur" | "lecteur";
                academie?: string;
                /** @description Personnes d’un établissement */
                uai?: string;
                etat?: "actif" | "en_attente" | "desactive";
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
    Agents_get: {
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
                    "application/json": components["schemas"]["AgentDetailVue"];
                };
            };
        };
    };
    Agents_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentDetailVue"];
                };
            };
        };
    };
    Agents_close: {
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
                    "application/json": components["schemas"]["AgentDetailVue"];
                };
            };
        };
    };
    Agents_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHabilitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HabilitationDAgentVue"];
                };
            };
        };
    };
    Agents_inviteAgain: {
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
                    "application/json": components["schemas"]["AgentDetailVue"];
                };
            };
        };
    };
    Agents_reopen: {
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
                    "application/json": components["schemas"]["AgentDetailVue"];
                };
            };
        };
    };
    Agents_closeSessions: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    Calendrier_get: {
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
                    "application/json": components["schemas"]["CalendrierVue"];
                };
            };
        };
    };
    Calendrier_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCalendrierDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdresseVue"];
                };
            };
        };
    };
    Calendrier_remove: {
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
    Flux_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fichier: string;
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
                    "text/calendar": string;
                };
            };
            /** @description calendrier.inconnu */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Compte_get: {
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
                    "application/json": components["schemas"]["CompteVue"];
                };
            };
        };
    };
    Compte_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMotDePasseDto"];
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
    Compte_listSessions: {
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
                    "application/json": components["schemas"]["SessionsVue"];
                };
            };
        };
    };
    Compte_closeSession: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Courriels_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                etat?: "en_attente" | "en_cours" | "differe" | "en_boite" | "envoye" | "echoue" | "inconnu" | "annule";
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
                    "application/json": components["schemas"]["CourrielsVue"];
                };
            };
        };
    };
    Courriels_resend: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                /** @description Si quelqu’un a été invité à le diriger */
                direction?: "invitee" | "non_invitee";
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
    ActionsLocales_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                statut?: "a_faire" | "en_cours" | "fait" | "abandonnee";
                /** @description Seulement les décisions de cette réunion */
                reunion?: string;
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
                    "application/json": components["schemas"]["ActionsLocalesVue"];
                };
            };
        };
    };
    ActionsLocales_create: {
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
                "application/json": components["schemas"]["CreateActionLocaleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionLocaleVue"];
                };
            };
        };
    };
    ActionsLocales_remove: {
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
    ActionsLocales_update: {
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
                "application/json": components["schemas"]["UpdateActionLocaleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionLocaleVue"];
                };
            };
        };
    };
    Alertes_ofEtablissement: {
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
                    "application/json": components["schemas"]["AlerteVue"][];
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
    Besoins_findAll: {
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
                    "application/json": components["schemas"]["BesoinsVue"];
                };
            };
        };
    };
    Besoins_create: {
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
                "application/json": components["schemas"]["CreateBesoinDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BesoinVue"];
                };
            };
        };
    };
    Besoins_remove: {
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
    Besoins_update: {
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
                "application/json": components["schemas"]["UpdateBesoinDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BesoinVue"];
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
    Bilans_update: {
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
                "application/json": components["schemas"]["UpdateBilanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BilanVue"];
                };
            };
            /** @description version.perimee, bilan.etape_impossible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Commentaires_findAll: {
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
                    "application/json": components["schemas"]["CommentairesVue"];
                };
            };
        };
    };
    Commentaires_create: {
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
                "application/json": components["schemas"]["CreateCommentaireDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentaireDeBilanVue"];
                };
            };
        };
    };
    Commentaires_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de la personne, « moi » pour soi-même */
                agent: string;
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveCommentaireDto"];
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
    Commentaires_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifiant de la personne, « moi » pour soi-même */
                agent: string;
                id: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommentaireDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentaireDeBilanVue"];
                };
            };
        };
    };
    Bilans_document: {
        parameters: {
            query?: {
                /** @description « synthese » : deux pages en PDF pour le conseil */
                format?: "pdf" | "docx" | "synthese";
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    Bilans_sendBack: {
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
                "application/json": components["schemas"]["RenvoiDto"];
            };
        };
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
    Bilans_submit: {
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
                "application/json": components["schemas"]["EtapeDto"];
            };
        };
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
    Bilans_transmit: {
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
                "application/json": components["schemas"]["EtapeDto"];
            };
        };
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
    Bilans_validate: {
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
                "application/json": components["schemas"]["EtapeDto"];
            };
        };
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
    Bilans_listVersions: {
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
                    "application/json": components["schemas"]["VersionsVue"];
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
    Commissions_updateMembre: {
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
                "application/json": components["schemas"]["UpdateMembreDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembreAjouteVue"];
                };
            };
        };
    };
    Reunions_findAll: {
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
                    "application/json": components["schemas"]["ReunionsVue"];
                };
            };
        };
    };
    Reunions_plan: {
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
                "application/json": components["schemas"]["CreateReunionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReunionVue"];
                };
            };
        };
    };
    Reunions_findOne: {
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
                    "application/json": components["schemas"]["ReunionVue"];
                };
            };
        };
    };
    Reunions_update: {
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
                "application/json": components["schemas"]["UpdateReunionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReunionVue"];
                };
            };
        };
    };
    Reunions_close: {
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
                "application/json": components["schemas"]["AnnulationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReunionVue"];
                };
            };
        };
    };
    Reunions_exportCompteRendu: {
        parameters: {
            query?: {
                /** @description Par défaut : pdf */
                format?: "pdf" | "docx";
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
    Reunions_sendConvocation: {
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
                "application/json": components["schemas"]["ConvocationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvocationVue"];
                };
            };
        };
    };
    Reunions_exportCalendrier: {
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
                    "text/calendar": string;
                };
            };
        };
    };
    Reunions_updatePresences: {
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
                "application/json": components["schemas"]["UpdatePresencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReunionVue"];
                };
            };
        };
    };
    ContactsDeLEcole_findAll: {
        parameters: {
            query?: {
                domaine?: "accompagnement" | "pilotage" | "equipement_maintenance" | "reseau" | "ent" | "ressources_gar_ent" | "pix" | "rgpd" | "messagerie" | "portail" | "outils" | "site_web" | "formation" | "animation";
                /** @description Fonction, sujet, condition d’accès */
                q?: string;
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
                    "application/json": components["schemas"]["ContactsDeLEcoleVue"];
                };
            };
        };
    };
    DatesDeLEcole_findAll: {
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
                    "application/json": components["schemas"]["DatesDeLEcoleVue"];
                };
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
    Imp_ofEtablissement: {
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
                    "application/json": components["schemas"]["ImpEtablissementVue"];
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
    Lettres_findOne: {
        parameters: {
            query?: {
                /** @description Absent : la lettre en JSON */
                format?: "pdf" | "docx";
                /** @description Version de la lettre ; absente : la dernière */
                numero?: number;
                /** @description Modèle publié avec lequel réécrire le texte proposé, sans rien enregistrer */
                modele?: string;
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
            /** @description La lettre, ou son document quand « format » est donné */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettreVue"];
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    Lettres_update: {
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
                "application/json": components["schemas"]["UpdateLettreDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettreVue"];
                };
            };
        };
    };
    Lettres_comment: {
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
                "application/json": components["schemas"]["CommentaireDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettreVue"];
                };
            };
        };
    };
    Scans_findOne: {
        parameters: {
            query?: {
                /** @description Version de la lettre ; absente : la dernière */
                numero?: number;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
        };
    };
    Scans_receive: {
        parameters: {
            query: {
                /** @description Jour de la signature sur papier, aujourd'hui au plus tard */
                signeeLe: string;
            };
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
                "multipart/form-data": components["schemas"]["ScanJointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettreVue"];
                };
            };
        };
    };
    Lettres_sign: {
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
                "application/json": components["schemas"]["GesteSurLettreDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettreVue"];
                };
            };
        };
    };
    Lettres_deleteSignature: {
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
                "application/json": components["schemas"]["GesteSurLettreDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettreVue"];
                };
            };
        };
    };
    Lettres_addVersion: {
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
                "application/json": components["schemas"]["GesteSurLettreDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettreVue"];
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
    Designations_declareAgain: {
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
    Documents_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                genre?: "charte_usage" | "plan_action";
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
                    "application/json": components["schemas"]["DocumentsVue"];
                };
            };
        };
    };
    Documents_create: {
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
                "multipart/form-data": {
                    /** @enum {string} */
                    genre: "charte_usage" | "plan_action";
                    titre: string;
                    /**
                     * Format: binary
                     * @description PDF, DOCX ou ODT, 10 Mo au plus ; sans nom d’élève
                     */
                    fichier?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentVue"];
                };
            };
        };
    };
    Documents_update: {
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
                "application/json": components["schemas"]["UpdateDocumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentVue"];
                };
            };
        };
    };
    Documents_export: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    Educap_get: {
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
                    "application/json": components["schemas"]["EducapVue"];
                };
            };
        };
    };
    Educap_update: {
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
                "application/json": components["schemas"]["UpdateEducapDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EducapVue"];
                };
            };
        };
    };
    Educap_addObjectif: {
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
                "application/json": components["schemas"]["CreateObjectifDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectifVue"];
                };
            };
        };
    };
    Educap_deleteObjectif: {
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
    Educap_changeObjectif: {
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
                "application/json": components["schemas"]["UpdateObjectifDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectifVue"];
                };
            };
        };
    };
    Educap_carryOnObjectif: {
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
            /** @description L’identifiant est celui d’un objectif de l’année précédente */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectifVue"];
                };
            };
        };
    };
    Ent_get: {
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
                    "application/json": components["schemas"]["EntVue"];
                };
            };
        };
    };
    Ent_update: {
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
                "application/json": components["schemas"]["UpdateEntDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntVue"];
                };
            };
        };
    };
    Equipement_get: {
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
                    "application/json": components["schemas"]["EquipementVue"];
                };
            };
        };
    };
    Equipement_add: {
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
                "application/json": components["schemas"]["CreateDemandeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandeVue"];
                };
            };
        };
    };
    Equipement_delete: {
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
    Equipement_change: {
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
                "application/json": components["schemas"]["UpdateDemandeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandeVue"];
                };
            };
        };
    };
    Equipement_answerDemande: {
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
                "application/json": components["schemas"]["AnswerDemandeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandeVue"];
                };
            };
        };
    };
    Equipement_takeBackDemande: {
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
                "application/json": components["schemas"]["TransitionDemandeDto"];
            };
        };
        responses: {
            /** @description La demande redevient un brouillon */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandeVue"];
                };
            };
        };
    };
    Equipement_transmitDemande: {
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
                "application/json": components["schemas"]["TransitionDemandeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandeVue"];
                };
            };
        };
    };
    Evenements_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                genre?: "cybermois" | "safer_internet_day" | "information_parentale" | "session_pix" | "cafe_numerique" | "autre";
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
                    "application/json": components["schemas"]["EvenementsVue"];
                };
            };
        };
    };
    Evenements_add: {
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
                "application/json": components["schemas"]["CreateEvenementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvenementVue"];
                };
            };
        };
    };
    Evenements_delete: {
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
    Evenements_change: {
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
                "application/json": components["schemas"]["UpdateEvenementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvenementVue"];
                };
            };
        };
    };
    Film_get: {
        parameters: {
            query?: {
                /** @description Jour à relire, tel qu’il était à sa fin (heure de Paris) ; aujourd’hui si absent */
                le?: string;
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
                    "application/json": components["schemas"]["FilmVue"];
                };
            };
        };
    };
    Film_updateActions: {
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
                "application/json": components["schemas"]["UpdateActionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsVue"];
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
    Film_listHistorique: {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EtapeVue"][];
                };
            };
        };
    };
    Preuves_findAll: {
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
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreuvesVue"];
                };
            };
        };
    };
    Preuves_create: {
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
        /** @description Un fichier (formulaire), un lien (`adresse`), ou une preuve de l’année précédente (`repriseDe` seul) */
        requestBody: {
            content: {
                "multipart/form-data": {
                    titre?: string;
                    /**
                     * Format: date
                     * @description Jour dont elle témoigne
                     */
                    dateeDu?: string;
                    /** @description Lien http ou https ; sans fichier */
                    adresse?: string;
                    /**
                     * Format: uuid
                     * @description Une preuve de « precedentes », sans autre champ
                     */
                    repriseDe?: string;
                    /**
                     * Format: binary
                     * @description PDF, DOCX, ODT, PNG ou JPEG, 10 Mo au plus ; sans nom ni photographie d’élève
                     */
                    fichier?: string;
                };
                "application/json": {
                    titre?: string;
                    /**
                     * Format: date
                     * @description Jour dont elle témoigne
                     */
                    dateeDu?: string;
                    /** @description Lien http ou https ; sans fichier */
                    adresse?: string;
                    /**
                     * Format: uuid
                     * @description Une preuve de « precedentes », sans autre champ
                     */
                    repriseDe?: string;
                    /**
                     * Format: binary
                     * @description PDF, DOCX, ODT, PNG ou JPEG, 10 Mo au plus ; sans nom ni photographie d’élève
                     */
                    fichier?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreuveVue"];
                };
            };
        };
    };
    Preuves_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
    Preuves_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    Impression_get: {
        parameters: {
            query?: {
                format?: "pdf";
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
                    "application/pdf": string;
                };
            };
        };
    };
    Film_listResponsables: {
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
                    "application/json": components["schemas"]["ResponsableVue"][];
                };
            };
        };
    };
    Fonctions_findAll: {
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
                    "application/json": components["schemas"]["FonctionsVue"];
                };
            };
        };
    };
    Fonctions_update: {
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
                "application/json": components["schemas"]["UpdateFonctionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FonctionVue"];
                };
            };
        };
    };
    Gar_get: {
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
                    "application/json": components["schemas"]["GarVue"];
                };
            };
        };
    };
    Gar_create: {
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
                "application/json": components["schemas"]["CreateAbonnementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbonnementGarVue"];
                };
            };
        };
    };
    Gar_remove: {
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
    Gar_update: {
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
                "application/json": components["schemas"]["UpdateAbonnementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbonnementGarVue"];
                };
            };
        };
    };
    Indicateurs_findAll: {
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
                    "application/json": components["schemas"]["IndicateurVue"][];
                };
            };
        };
    };
    Indicateurs_update: {
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
                "application/json": components["schemas"]["UpdateIndicateurDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicateurVue"];
                };
            };
            /** @description version.perimee, indicateurs.non_saisi */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    Journal_listShared: {
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
                    "application/json": components["schemas"]["ActivitesPartageesVue"];
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
    Journal_createWeek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                date: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description L’activité notée ce jour-là */
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
    Journal_refuseWeek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                date: string;
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cette semaine n’est plus proposée */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ModelesPublies_findAll: {
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
                    "application/json": components["schemas"]["ModelesPubliesVue"];
                };
            };
        };
    };
    Parametres_getOfEtablissement: {
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
                    "application/json": components["schemas"]["ParametresVue"];
                };
            };
        };
    };
    Pix_get: {
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
                    "application/json": components["schemas"]["PixVue"];
                };
            };
        };
    };
    Pix_import: {
        parameters: {
            query?: {
                /** @description Vrai : compte par classe sans rien enregistrer */
                essai?: "true" | "false";
            };
            header?: never;
            path: {
                uai: string;
                annee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Export CSV de Pix Orga ou Pix Certif, 10 Mo au plus ; lu en mémoire, jamais conservé
                     */
                    fichier: string;
                    /** @enum {string} */
                    usage?: "attestation_6e" | "pix_ia" | "parcours" | "certification";
                    /** @description Objet JSON {classe: niveau}, la classe vide pour les lignes sans classe ; niveaux : 6e, 5e, 4e, 3e, 2de, 1re, terminale, cap_1, cap_2, bts_1, bts_2, cpge_1, cpge_2, autre, non_precise */
                    niveaux?: string;
                    /** @enum {string} */
                    siDejaImporte?: "remplacer" | "ajouter";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultatImportPixVue"];
                };
            };
        };
    };
    Pix_remove: {
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
    Pix_restore: {
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
    Rentree_get: {
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
                    "application/json": components["schemas"]["RentreeVue"];
                };
            };
        };
    };
    Rentree_close: {
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
                "application/json": components["schemas"]["CloseRentreeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RentreeVue"];
                };
            };
        };
    };
    Rentree_decide: {
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
                "application/json": components["schemas"]["DecideRentreeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RentreeVue"];
                };
            };
        };
    };
    RessourcesDeLEcole_findAll: {
        parameters: {
            query?: {
                /** @description Un thème du film */
                theme?: string;
                /** @description Titre, édition, remarque */
                q?: string;
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
                    "application/json": components["schemas"]["RessourcesDeLEcoleVue"];
                };
            };
        };
    };
    Rgpd_get: {
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
                    "application/json": components["schemas"]["RgpdVue"];
                };
            };
        };
    };
    Rgpd_put: {
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
                "application/json": components["schemas"]["UpdateRgpdDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RgpdVue"];
                };
            };
        };
    };
    Rgpd_create: {
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
                "application/json": components["schemas"]["CreateDemandeRgpdDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandeRgpdVue"];
                };
            };
        };
    };
    Rgpd_remove: {
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
    Rgpd_change: {
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
                "application/json": components["schemas"]["UpdateDemandeRgpdDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandeRgpdVue"];
                };
            };
        };
    };
    Delegations_findAll: {
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
                    "application/json": components["schemas"]["DelegationsVue"];
                };
            };
        };
    };
    Delegations_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uai: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDelegationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationVue"];
                };
            };
        };
    };
    Delegations_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                uai: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeDelegationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationVue"];
                };
            };
        };
    };
    Direction_get: {
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
                    "application/json": components["schemas"]["DirectionVue"];
                };
            };
        };
    };
    Direction_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uai: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDirectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectionVue"];
                };
            };
        };
    };
    Habilitations_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHabilitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HabilitationDAgentVue"];
                };
            };
        };
    };
    Habilitations_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseHabilitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HabilitationDAgentVue"];
                };
            };
        };
    };
    Invitations_get: {
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
                    "application/json": components["schemas"]["InvitationDirectionVue"];
                };
            };
        };
    };
    Invitations_answer: {
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
                "application/json": components["schemas"]["AnswerInvitationDto"];
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
    Activations_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandeDeMotDePasseDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Activations_getReset: {
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
    Activations_reset: {
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
    Reseau_findAll: {
        parameters: {
            query?: {
                page?: number;
                taille?: number;
                tri?: string;
                /** @description Code de l’académie */
                academie?: string;
                departement?: string;
                uai?: string;
                /** @description Nom, établissement, commune ou UAI, accents ignorés */
                q?: string;
                fonction?: string;
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
                    "application/json": components["schemas"]["ReseauVue"];
                };
            };
        };
    };
    Reseau_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportReseauDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/vcard; charset=utf-8": string;
                };
            };
        };
    };
    Reseau_getListeDeDiffusion: {
        parameters: {
            query?: {
                /** @description Code de l’académie */
                academie?: string;
                departement?: string;
                uai?: string;
                /** @description Nom, établissement, commune ou UAI, accents ignorés */
                q?: string;
                fonction?: string;
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
                    "application/json": components["schemas"]["ListeDeDiffusionVue"];
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
    Sante_getVivant: {
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
                    "application/json": components["schemas"]["VivantVue"];
                };
            };
        };
    };
}
