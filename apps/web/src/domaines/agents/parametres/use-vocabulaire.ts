import { VOCABULAIRE_USUEL } from '@focale/domaine';
import type { Vocabulaire } from '@focale/domaine';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../../api/client.js';

interface Lieu {
  /** The school being read, or the académie; neither: the usual words. */
  uai?: string | undefined;
  academie?: string | undefined;
  annee: string;
}

/** The words that an académie chose for a year; the usual ones until they are known, or when they may not be read. */
export function useVocabulaire({ uai, academie, annee }: Lieu): Vocabulaire {
  const { data } = useQuery({
    queryKey: ['parametres', uai ?? academie, annee],
    queryFn: async () =>
      uai === undefined
        ? api.get('/academies/{code}/annees/{annee}/parametres', { path: { code: academie ?? '', annee } })
        : api.get('/etablissements/{uai}/annees/{annee}/parametres', { path: { uai, annee } }),
    enabled: annee !== '' && (uai !== undefined || academie !== undefined),
    staleTime: 10 * 60_000,
    retry: false,
  });
  return useMemo(
    () =>
      data
        ? { role: data.libelleRole, service: data.libelleService, commission: data.libelleCommission }
        : VOCABULAIRE_USUEL,
    [data],
  );
}
