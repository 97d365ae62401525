// Starts the application in the page.
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { applyTokens } from './tokens.ts'
import './styles/base.css'
import './styles/controls.css'
import './styles/print.css'
import './styles/states.css'

applyTokens(document.documentElement)
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
