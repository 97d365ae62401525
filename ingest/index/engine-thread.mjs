// Node loads threads without tsx's hooks, so this registers them and goes on in TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./engine-thread.ts')
