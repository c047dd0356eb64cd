import { formatAnnee, formatVocabulaire } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { ParametresAcademie } from '../agents/index.js';
import { Reglages } from '../socle/config/index.js';
import { Base, Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { Courriels } from '../socle/courriels/index.js';

/** Who is told: the direction of the school, the person of the mandate. */
type Cercle = 'direction' | 'personne';

/** What happened to a mission, in words; `cle` names it, so that it is written once. */
export interface NouvelleDeMission {
  readonly cle: string;
  readonly a: readonly Cercle[];
  readonly sujet: string;
  readonly phrases: readonly string[];
  /** Page of the school and year where to go on. */
  readonly page: string;
}

interface Destinataire {
  readonly courriel: string;
  readonly prenom: string;
  readonly nom: string;
}

/**
 * Tells by mail who must know what somebody else did on a mission: its answer, a send-back, a comment on its letter. Written in
 * the transaction of what it tells, and once. A draft tells nobody; whoever does something is not told of it.
 */
@Injectable()
export class TellMission {
  constructor(
    private readonly base: Base,
    private readonly courriels: Courriels,
    private readonly parametres: ParametresAcademie,
    private readonly reglages: Reglages,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async execute(
    ou: EtablissementAnnee,
    { agent }: { readonly agent: { readonly id: string } },
    dit: NouvelleDeMission,
  ): Promise<void> {
    const adresse = `${this.reglages.adressePublique}/etablissements/${ou.uai}/annees/${formatAnnee(ou.annee)}/${dit.page}`;
    const { libelleRole: role, libelleService: service, libelleCommission } = await this.parametres.readOf(ou);
    const dire = (phrase: string): string =>
      formatVocabulaire(phrase, { role, service, commission: libelleCommission });
    const etablissement = await this.getNom(ou);
    for (const { courriel, prenom, nom } of await this.listDestinataires(ou, agent.id, dit.a))
      await this.courriels.send({
        destinataire: courriel,
        sujet: dire(`Focale : ${dit.sujet}, ${etablissement}`),
        texte: [`Bonjour ${prenom} ${nom},`, '', ...dit.phrases.map(dire), '', 'Pour la suite :', adresse].join('\n'),
        cle: `${dit.cle} ${courriel}`,
      });
  }

  private async getNom({ uai }: EtablissementAnnee): Promise<string> {
    const [lue] = await this.base.query<{ nom: string }>(`select nom from vue_entetes where uai = $1`, [uai]);
    return lue?.nom ?? uai;
  }

  /** In the scope of jobs: a RRUPN who answers may not read everybody who heads the school. */
  private listDestinataires(
    { uai }: EtablissementAnnee,
    personne: string,
    cercles: readonly Cercle[],
  ): Promise<Destinataire[]> {
    return this.base.withSysteme('taches', () =>
      this.base.query<Destinataire>(
        `select p.courriel, p.prenom, p.nom from vue_personnes p
         where p.id <> $4 and (($5 and p.id = $2) or ($6 and p.id in (
           select r.agent from vue_roles_des_ecoles r
           where r.uai = $1 and r.role in ('chef', 'adjoint') and $3::date between r.debut and r.jusqu_au)))
         order by p.courriel`,
        [
          uai,
          personne,
          this.horloge.today(),
          this.contexte.acces.agent.id,
          cercles.includes('personne'),
          cercles.includes('direction'),
        ],
      ),
    );
  }
}
