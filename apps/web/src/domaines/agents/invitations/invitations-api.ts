import { InviteTerritoireDto } from '@focale/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';

export type InvitationTerritoire = Schemas['InvitationTerritoireVue'];
export type RapportInvitations = Schemas['RapportInvitationsVue'];

/** Who was invited, in words. */
export const toInvites = (role: InvitationTerritoire['role']): string =>
  InviteTerritoireDto.role.choix.find(({ value }) => value === role)?.label ?? role;

/** Follows an invitation until its messages have left. */
export const useInvitation = (code: string, id: string) =>
  useQuery({
    queryKey: ['invitations', code, id],
    queryFn: () => api.get('/academies/{code}/invitations/{id}', { path: { code, id } }),
    refetchInterval: (query) => (query.state.data && query.state.data.etat !== 'en_cours' ? false : 1000),
  });

export const useInvitations = (code: string) =>
  useQuery({
    queryKey: ['invitations', code],
    queryFn: () => api.get('/academies/{code}/invitations', { path: { code } }),
  });

export const useInvitationDirection = (jeton: string) =>
  useQuery({
    queryKey: ['invitation', jeton],
    queryFn: () => api.get('/invitations/{jeton}', { path: { jeton } }),
    retry: false,
  });
