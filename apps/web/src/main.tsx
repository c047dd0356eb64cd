import '@focale/ui/theme';
import { ToastProvider } from '@focale/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { buildQueryClient } from './api/query-client.js';
import { leaveSaisies } from './cadres/formulaire/index.js';
import { router } from './routes/router.js';

const queryClient = buildQueryClient(() => {
  const { pathname, search } = router.state.location;
  if (pathname === '/connexion') return;
  leaveSaisies(true);
  queryClient.clear();
  void router.navigate(`/connexion?retour=${encodeURIComponent(pathname + search)}`);
});

const racine = document.getElementById('racine');
if (!racine) throw new Error('index.html must hold #racine');

createRoot(racine).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ToastProvider>
        <RouterProvider router={router} />
      </ToastProvider>
    </QueryClientProvider>
  </StrictMode>,
);
