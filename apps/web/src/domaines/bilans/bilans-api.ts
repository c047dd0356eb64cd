import type { TexteRiche } from '@focale/texte-riche';
import { useQuery } from '@tanstack/react-query';
import { api, toApiUrl } from '../../api/client.js';
import type { Schemas } from '../../api/client.js';
import { sendEnvoi, toEnvoi } from '../../api/envoi.js';
import { toPath } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';

export type EtatDuBilan = Schemas['EtatDuBilanVue'];
export type Ecart = Schemas['EcartDuBlocVue'];
export type Commentaire = Schemas['CommentaireDeBilanVue'];
export type Versions = Schemas['VersionsVue'];

/** The contract says that a rich text is an object; its schema says which. */
export interface Bloc extends Omit<Schemas['BlocVue'], 'code' | 'contenu' | 'calcule'> {
  readonly code: string;
  readonly contenu: TexteRiche | null;
  readonly calcule: TexteRiche | null;
}

export interface Bilan extends Omit<Schemas['BilanVue'], 'blocs'> {
  readonly blocs: readonly Bloc[];
}

/** What is saved of a bilan: the blocks that moved, over the version that was read. */
export interface CorpsDuBilan {
  readonly blocs: readonly {
    readonly code: string;
    readonly contenu?: TexteRiche | null;
    readonly masque?: boolean;
    readonly rang?: number;
  }[];
  readonly version: number;
}

const LISTE = '/etablissements/{uai}/annees/{annee}/bilans';
const UN = '/etablissements/{uai}/annees/{annee}/bilans/{agent}';
const COMMENTAIRES = '/etablissements/{uai}/annees/{annee}/bilans/{agent}/commentaires';
const COMMENTAIRE = '/etablissements/{uai}/annees/{annee}/bilans/{agent}/commentaires/{id}';
const PRESENTATION = '/etablissements/{uai}/annees/{annee}/bilans/{agent}/presentation';

export const toCle = (ecole: Ecole, ...reste: readonly string[]) => [
  ...['ecole', ecole.uai, ecole.annee, 'bilans'],
  ...reste,
];

export const useBilans = (ecole: Ecole) =>
  useQuery({ queryKey: toCle(ecole), queryFn: () => api.get(LISTE, { path: toPath(ecole) }) });

export const useBilan = (ecole: Ecole, agent: string) =>
  useQuery({
    queryKey: toCle(ecole, agent),
    queryFn: async () => (await api.get(UN, { path: { ...toPath(ecole), agent } })) as unknown as Bilan,
  });

/** The margin, asked for those who may read it: who follows the school may not. */
export const useCommentaires = (ecole: Ecole, agent: string, lisibles: boolean) =>
  useQuery({
    enabled: lisibles,
    queryKey: toCle(ecole, agent, 'commentaires'),
    queryFn: () => api.get(COMMENTAIRES, { path: { ...toPath(ecole), agent } }),
  });

export const useVersions = (ecole: Ecole, agent: string) =>
  useQuery({
    queryKey: toCle(ecole, agent, 'versions'),
    queryFn: () => api.get(`${UN}/versions`, { path: { ...toPath(ecole), agent } }),
  });

/** Saves the blocks that moved. */
export const toRedaction = (ecole: Ecole, agent: string) => toEnvoi('put', UN, { ...toPath(ecole), agent });

export const saveRedaction = async (ecole: Ecole, agent: string, corps: CorpsDuBilan): Promise<Bilan> =>
  (await sendEnvoi(toRedaction(ecole, agent), corps)) as unknown as Bilan;

/** A step of a bilan that nothing but its version goes with, and its return to its author. */
export const toEtape = (ecole: Ecole, agent: string, etape: 'soumission' | 'validation' | 'transmission' | 'renvoi') =>
  toEnvoi('post', `${UN}/${etape}`, { ...toPath(ecole), agent });

/** Marks a bilan as presented to the conseil d'administration on a date. */
export const toPresentation = (ecole: Ecole, agent: string) =>
  toEnvoi('post', PRESENTATION, { ...toPath(ecole), agent });

/** Takes back a presentation entered by mistake. */
export const toRetraitDePresentation = (ecole: Ecole, agent: string) =>
  toEnvoi('delete', PRESENTATION, { ...toPath(ecole), agent });

export const toCommentaire = (ecole: Ecole, agent: string) =>
  toEnvoi('post', COMMENTAIRES, { ...toPath(ecole), agent });

export const toCorrection = (ecole: Ecole, agent: string, id: string) =>
  toEnvoi('patch', COMMENTAIRE, { ...toPath(ecole), agent, id });

export const toRetrait = (ecole: Ecole, agent: string, id: string) =>
  toEnvoi('delete', COMMENTAIRE, { ...toPath(ecole), agent, id });

export const toAdresseDuDocument = ({ base }: Ecole, agent: string, format: 'pdf' | 'docx' | 'synthese'): string =>
  toApiUrl(`${base}/bilans/${agent}/document`, { format });
