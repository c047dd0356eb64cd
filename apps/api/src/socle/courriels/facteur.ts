import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { AsyncResource } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { Systeme } from '../../base/index.js';
import { Reglages } from '../config/index.js';
import { Base, Horloge } from '../contexte/index.js';
import { Taches } from '../taches/index.js';
import { type Issue, LiaisonSmtp, type Piece } from './liaison-smtp.js';

/** In milliseconds: how often the box is looked into for what other processes wrote, or what is due again. */
const RONDE = 1000;
/** In seconds: what a process may take, past the limit of a message, to write what became of it. */
const MARGE = 30;
/** In milliseconds: the longest wait for the messages under way when the process stops; then they are cut. */
const DUREE_ARRET = 2000;
/** In minutes: wait before each new try of a message that was not taken; the last one goes on. */
const ATTENTES = [1, 5, 15, 60, 240];
/** In hours, since it was written: a message that nobody took is given up. */
const ABANDON = 72;
/** Times that the fate of a message is written again to a database that does not answer, one second apart. */
const REPRISES = 10;

const SORT_PERDU =
  'L’envoi s’est interrompu avant que le serveur dise s’il acceptait ce message : il est peut-être parti.';

/** Place of a personal link in the text of a message: the link is made as the message leaves, and kept nowhere. */
export const LIEN = '{lien}';

/** How a kind of personal link is made, as the message that carries it leaves. */
interface FabriqueDeLien {
  readonly systeme: Systeme;
  /** The address; undefined when what the link was for is no more: the message does not leave. */
  readonly build: (objet: string) => Promise<string | undefined>;
}

interface Reserve {
  readonly id: string;
  readonly messageId: string;
  readonly destinataire: string;
  readonly sujet: string;
  readonly texte: string;
  readonly pieces: readonly Piece[] | null;
  readonly lienSorte: string | null;
  readonly lienObjet: string | null;
  readonly tentatives: number;
}

type Sort = Issue | { readonly etat: 'annule'; readonly erreur: string };

/**
 * Carries the mail of the outbox to the server, over several connections. A message is claimed, and its key written, before
 * anything is told to the server: a claim that is never answered for becomes an unknown fate, that nothing sends again by itself.
 */
@Injectable()
export class Facteur implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Looks into the box now. Outside the context of whoever asks: a request does not lend its connection. */
  readonly wake = AsyncResource.bind((): void => {
    if (!this.actif) return;
    this.encore = true;
    if (this.enTour) return;
    this.enTour = true;
    this.tour = this.run();
  });

  private readonly logger = new Logger('Courriels');
  private readonly fabriques = new Map<string, FabriqueDeLien>();
  private readonly enCours = new Set<Promise<void>>();
  private liaison: LiaisonSmtp | undefined;
  private garde: NodeJS.Timeout | undefined;
  private tour: Promise<void> | undefined;
  private enTour = false;
  private encore = false;
  private actif = false;

  constructor(
    private readonly base: Base,
    private readonly taches: Taches,
    private readonly reglages: Reglages,
    private readonly horloge: Horloge,
  ) {}

  defineLien(sorte: string, fabrique: FabriqueDeLien): void {
    this.fabriques.set(sorte, fabrique);
  }

  onApplicationBootstrap(): void {
    if (!this.reglages.TRAVAUX_ICI) return;
    if (this.reglages.SMTP_URL)
      this.liaison = new LiaisonSmtp(this.reglages.SMTP_URL, this.reglages.COURRIEL_EXPEDITEUR, this.reglages);
    this.actif = true;
    this.garde = setInterval(() => this.wake(), RONDE);
    this.garde.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.actif = false;
    clearInterval(this.garde);
    await this.tour;
    const fin = Promise.all(this.enCours);
    await Promise.race([fin, delay(DUREE_ARRET)]);
    this.liaison?.close();
    await Promise.race([fin, delay(DUREE_ARRET)]);
  }

  private async run(): Promise<void> {
    try {
      while (this.encore && this.actif) {
        this.encore = false;
        const { liaison } = this;
        const libres = this.reglages.SMTP_CONNEXIONS - this.enCours.size;
        if (!liaison) await this.runTravail(() => this.keepAll());
        else if (libres > 0)
          for (const message of await this.runTravail(() => this.claim(libres))) this.carry(liaison, message);
      }
    } catch (erreur) {
      // The next round comes in a second.
      this.logger.error({ err: erreur }, 'mail: the outbox was not read');
    } finally {
      this.enTour = false;
    }
  }

  private carry(liaison: LiaisonSmtp, message: Reserve): void {
    const envoi = this.deliver(liaison, message).finally(() => {
      this.enCours.delete(envoi);
      this.wake();
    });
    this.enCours.add(envoi);
  }

  private async deliver(liaison: LiaisonSmtp, message: Reserve): Promise<void> {
    const sort = await this.hand(liaison, message);
    for (let reprise = 0; reprise <= REPRISES; reprise += 1) {
      try {
        return await this.runTravail(() => this.setSort(message, sort));
      } catch (erreur) {
        this.logger.error({ err: erreur, id: message.id }, 'mail: what became of a message was not written');
        await delay(1000);
      }
    }
  }

  private async hand(liaison: LiaisonSmtp, message: Reserve): Promise<Sort> {
    try {
      const texte = await this.buildTexte(message);
      if (texte === undefined) return { etat: 'annule', erreur: 'Ce pour quoi ce message devait partir n’est plus.' };
      const { messageId, destinataire, sujet, pieces } = message;
      const date = this.horloge.now();
      return await liaison.send({ messageId, destinataire, sujet, texte, pieces: pieces ?? [], date });
    } catch (erreur) {
      // Nothing was told to the server yet.
      this.logger.error({ err: erreur, id: message.id }, 'mail: a message was not made ready');
      return { etat: 'differe', erreur: 'Le message n’a pas pu être préparé.' };
    }
  }

  private async buildTexte({ texte, lienSorte, lienObjet }: Reserve): Promise<string | undefined> {
    if (lienSorte === null || lienObjet === null) return texte;
    const lien = await this.buildLien(lienSorte, lienObjet);
    return lien === undefined ? undefined : texte.replaceAll(LIEN, () => lien);
  }

  /** Address of a personal link, in the place of `LIEN`; undefined when what it was for is no more. */
  buildLien(sorte: string, objet: string): Promise<string | undefined> {
    const fabrique = this.fabriques.get(sorte);
    if (!fabrique) throw new Error(`No link of this kind: ${sorte}`);
    return this.taches.run(() => this.base.runSysteme(fabrique.systeme, () => fabrique.build(objet)));
  }

  private runTravail<T>(travail: () => Promise<T>): Promise<T> {
    return this.taches.run(() => this.base.runSysteme('taches', travail));
  }

  /** Takes the next messages, those that somebody waits for first, then those never tried; says which claims were lost. */
  private async claim(nombre: number): Promise<Reserve[]> {
    await this.base.query(
      `update courriels set etat = 'inconnu', erreur = $1 where etat = 'en_cours' and reserve_jusqu < maintenant()`,
      [SORT_PERDU],
    );
    return this.base.query<Reserve>(
      `with suivants as (
         select id from courriels where etat in ('en_attente', 'differe') and coalesce(prochain_essai <= maintenant(), true)
         order by rang, tentatives, cree_le limit $1 for update skip locked
       ), pris as (
         update courriels c set etat = 'en_cours', tentatives = c.tentatives + 1, prochain_essai = null,
           reserve_jusqu = maintenant() + make_interval(secs => $2),
           message_id = coalesce(c.message_id, '<' || c.id || '@' || split_part($3, '@', 2) || '>')
         from suivants s where c.id = s.id returning c.*
       )
       select id, message_id as "messageId", destinataire, sujet, texte, pieces, lien_sorte as "lienSorte",
         lien_objet as "lienObjet", tentatives from pris`,
      [nombre, this.reglages.SMTP_DUREE + MARGE, this.reglages.COURRIEL_EXPEDITEUR],
    );
  }

  /** Of this very claim: a person may have had the message sent again meanwhile. */
  private async setSort({ id, tentatives }: Reserve, { etat, erreur }: Sort): Promise<void> {
    const attente = ATTENTES[Math.min(tentatives, ATTENTES.length) - 1] ?? 1;
    await this.base.query(
      `update courriels set erreur = $4, reserve_jusqu = null,
         etat = case when $3 = 'differe' and cree_le < maintenant() - make_interval(hours => $6) then 'echoue' else $3 end,
         prochain_essai = case when $3 = 'differe' then maintenant() + make_interval(mins => $5) end,
         envoye_le = case when $3 = 'envoye' then maintenant() end
       where id = $1 and tentatives = $2 and etat in ('en_cours', 'inconnu')`,
      [id, tentatives, etat, erreur, attente, ABANDON],
    );
  }

  /** Without a mail server, messages stay in the outbox. */
  private async keepAll(): Promise<void> {
    await this.base.query(`update courriels set etat = 'en_boite' where etat in ('en_attente', 'differe')`);
  }
}
