import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VERSION_DU_PRODUIT } from '../config/index.js';

/** Description of every route, the contract that scripts and the web client are built on. */
export function buildOpenApi(application: INestApplication): OpenAPIObject {
  const configuration = new DocumentBuilder()
    .setTitle('Focale')
    .setDescription('API du suivi du pilotage numérique des EPLE. Erreurs en application/problem+json.')
    .setVersion(VERSION_DU_PRODUIT)
    .addCookieAuth('focale_session')
    .build();
  return SwaggerModule.createDocument(application, configuration, {
    operationIdFactory: (controleur, methode) => `${controleur.replace(/Controller$/, '')}_${methode}`,
  });
}

/** Serves the description at `/api/openapi.json` and its reader at `/api/docs`. */
export function serveOpenApi(application: INestApplication): void {
  SwaggerModule.setup('api/docs', application, () => buildOpenApi(application), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}
