import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { getSingletonServiceDescriptors } from 'monaco-editor/platform/instantiation/common/extensions';
import { IInstantiationService } from 'monaco-editor/platform/instantiation/common/instantiation';

/**
 * Monaco takes stock of its services when its first editor is made. What is loaded later, with the view of JSON, brings
 * more: without this its features would find theirs missing, in every editor made after.
 */
export function addLateServices(): void {
  const { _services: known } = StandaloneServices.get(IInstantiationService);
  for (const [service, descriptor] of getSingletonServiceDescriptors())
    if (known.get(service) === undefined) known.set(service, descriptor);
}
