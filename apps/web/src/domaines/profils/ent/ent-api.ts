import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import type { CheminAcademie } from '../profil-academie-api.js';

export type EntDeLEcole = Schemas['EntVue'];
export type PresetsEnt = Schemas['PresetsEntVue'];

const ENT = '/etablissements/{uai}/annees/{annee}/ent';
const PRESETS = '/academies/{code}/annees/{annee}/presets-ent';

export const useEnt = (ecole: Ecole) =>
  useQuery({
    queryKey: ['ecole', ecole.uai, ecole.annee, 'ent'],
    queryFn: () => api.get(ENT, { path: toPath(ecole) }),
  });

/** An ENT that changes moves the film, the functions and what is expected. */
export const toDeclarationEnt = (ecole: Ecole) => toEnvoi('put', ENT, toPath(ecole));

export const usePresetsEnt = (academie: CheminAcademie) =>
  useQuery({
    queryKey: ['academie', academie.code, academie.annee, 'presets-ent'],
    queryFn: () => api.get(PRESETS, { path: { ...academie } }),
  });

export const toPresetsEnt = (academie: CheminAcademie) => toEnvoi('put', PRESETS, { ...academie });
