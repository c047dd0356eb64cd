import type { Permission } from '@focale/domaine';
import { type INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { CLE_AUTORISE, CLE_PUBLIC } from './decorateurs.js';

/** A route of the API, with the right it declares. */
export interface Route {
  readonly methode: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with its parameters, without the global prefix: `etablissements/:uai/annees/:annee/film`. */
  readonly chemin: string;
  readonly permission: Permission | undefined;
  readonly publique: boolean;
}

/** Every route of the application, read from the controllers themselves. */
export function listRoutes(application: INestApplication): Route[] {
  const controleurs = new Set(
    [...application.get(ModulesContainer).values()].flatMap((module) =>
      [...module.controllers.values()].flatMap(({ metatype }) => (metatype ? [metatype] : [])),
    ),
  );
  return [...controleurs].flatMap((controleur) => {
    const racine = String(Reflect.getMetadata(PATH_METADATA, controleur));
    const prototype = (controleur as { prototype: object }).prototype;
    return Object.getOwnPropertyNames(prototype).flatMap((nom): Route[] => {
      const methode: unknown = Object.getOwnPropertyDescriptor(prototype, nom)?.value;
      if (typeof methode !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, methode)) return [];
      const suite = String(Reflect.getMetadata(PATH_METADATA, methode)).replace(/^\/|\/$/g, '');
      return [
        {
          methode: RequestMethod[Reflect.getMetadata(METHOD_METADATA, methode) as RequestMethod] as Route['methode'],
          chemin: [racine.replace(/^\/|\/$/g, ''), suite].filter(Boolean).join('/'),
          permission: Reflect.getMetadata(CLE_AUTORISE, methode) as Permission | undefined,
          publique: Reflect.hasMetadata(CLE_PUBLIC, methode),
        },
      ];
    });
  });
}
