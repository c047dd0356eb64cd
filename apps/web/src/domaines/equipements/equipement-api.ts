import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Query, Schemas } from '../../api/client.js';
import { toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type EquipementVue = Schemas['EquipementVue'];
export type CampagneDeLEcole = Schemas['CampagneDeLEcoleVue'];
export type Demande = Schemas['DemandeVue'];
export type Campagne = Schemas['CampagneVue'];
export type CampagnesVue = Schemas['CampagnesVue'];
export type DemandeSuivie = Schemas['DemandeSuivieVue'];

/** An académie and a year, as the routes name them. */
export interface Chemin {
  code: string;
  annee: string;
}

interface Lue {
  id: string;
  version: number;
}

const ECOLE = '/etablissements/{uai}/annees/{annee}/equipement';
const ACADEMIE = '/academies/{code}/annees/{annee}/equipement';

export const useEquipement = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'equipement'],
    queryFn: () => api.get(ECOLE, { path: toPath(ecole) }),
  });

export const toAjoutDemande = (ecole: Ecole) => toEnvoi('post', `${ECOLE}/demandes`, toPath(ecole));
export const toCorrectionDemande = (ecole: Ecole, id: string) =>
  toEnvoi('patch', `${ECOLE}/demandes/{id}`, { ...toPath(ecole), id });
export const toRetraitDemande = (ecole: Ecole, { id, version }: Lue) =>
  toEnvoi('delete', `${ECOLE}/demandes/{id}`, { ...toPath(ecole), id }, { version });
export const toTransmission = (ecole: Ecole, id: string) =>
  toEnvoi('post', `${ECOLE}/demandes/{id}/transmission`, { ...toPath(ecole), id });
/** Takes a transmitted request back as a draft. */
export const toReprise = (ecole: Ecole, id: string) =>
  toEnvoi('post', `${ECOLE}/demandes/{id}/reprise`, { ...toPath(ecole), id });
/** Answers a request, from the list of the académie or from the page of the school. */
export const toReponse = (uai: string, annee: string, id: string) =>
  toEnvoi('post', `${ECOLE}/demandes/{id}/reponse`, { uai, annee, id });

const toKey = ({ code, annee }: Chemin) => ['academie', code, annee, 'equipement'];

export const useCampagnes = (path: Chemin) =>
  useQuery({ queryKey: [...toKey(path), 'campagnes'], queryFn: () => api.get(`${ACADEMIE}/campagnes`, { path }) });

export const useDemandes = (path: Chemin, query: Query) =>
  useQuery({
    queryKey: [...toKey(path), 'demandes', query],
    queryFn: () => api.get(`${ACADEMIE}/demandes`, { path, query }),
    placeholderData: (precedent) => precedent,
  });

export const toAjoutCampagne = (path: Chemin) => toEnvoi('post', `${ACADEMIE}/campagnes`, { ...path });
export const toCorrectionCampagne = (path: Chemin, id: string) =>
  toEnvoi('patch', `${ACADEMIE}/campagnes/{id}`, { ...path, id });
export const toRetraitCampagne = (path: Chemin, { id, version }: Lue) =>
  toEnvoi('delete', `${ACADEMIE}/campagnes/{id}`, { ...path, id }, { version });
