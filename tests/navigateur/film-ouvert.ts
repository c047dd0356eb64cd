import type { Page } from 'playwright-core';
import type { Scene } from '../harnais/scene.js';

/** School of the demonstration whose film is well under way. */
const LYCEE = '/etablissements/0990002P/annees/2026-2027';
export const FILM = `${LYCEE}/film`;

export interface Ligne {
  code: string;
  intitule: string;
  theme: string;
  statut: string;
  version: number;
  preuves: number;
  commentaire: string | null;
  charge: { nom: string } | null;
  actionsPossibles: string[];
}

/** The lines of a film, as the API tells them to who is signed in. */
export async function readLignes(page: Page, film = FILM): Promise<Ligne[]> {
  const reponse = await page.request.get(`/api/v1${film}`);
  return ((await reponse.json()) as { actions: Ligne[] }).actions;
}

/** A window on the film, once it is shown. */
export async function openFilm(scene: Scene, courriel = 'rrupn@focale.example', suite = ''): ReturnType<Scene['open']> {
  const fenetre = await scene.open(courriel);
  await fenetre.page.goto(`${FILM}${suite}`);
  await fenetre.page.getByRole('heading', { level: 1, name: /faites/ }).waitFor();
  return fenetre;
}
