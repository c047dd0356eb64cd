import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';

/** The school years that the platform knows, and the one under way. */
export const useAnnees = () =>
  useQuery({ queryKey: ['annees'], queryFn: () => api.get('/annees', {}), staleTime: 60 * 60_000 });
