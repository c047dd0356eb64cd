import { formatDe } from '@focale/ui';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

/** Names of territories, by code. A code stands for itself until its name is known. */
export interface NomsDeTerritoires {
  /** Those known, each with its academy. */
  departements: readonly { code: string; nom: string; academie: string }[];
  academies: readonly { code: string; nom: string }[];
  /** « Corrèze ». */
  toNomDepartement: (code: string) => string;
  /** « académie de Limoges ». */
  toNomAcademie: (code: string) => string;
}

/** Territories that the directory brought. */
export function useTerritoires(): NomsDeTerritoires {
  const territoires = useQuery({
    queryKey: ['territoires'],
    queryFn: () => api.get('/territoires', {}),
    staleTime: 60 * 60_000,
  }).data;
  return {
    departements: territoires?.departements ?? [],
    academies: territoires?.academies ?? [],
    toNomDepartement: (code) => territoires?.departements.find((d) => d.code === code)?.nom ?? `Département ${code}`,
    toNomAcademie: (code) => {
      const nom = territoires?.academies.find((a) => a.code === code)?.nom;
      return nom ? `académie ${formatDe(nom)}` : `académie ${code}`;
    },
  };
}
