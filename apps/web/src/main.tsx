import { createRoot } from 'react-dom/client'
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import './styles/theme.css'
import './styles/base.css'
import './styles/top-bar.css'
import './styles/map.css'
import './styles/panels.css'
import './styles/answers.css'
import './styles/note.css'
import './styles/table.css'
import './styles/overview.css'
import './styles/narrow.css'
import { App } from './ui/App.tsx'
import { installTestHook } from './ui/test-hook.ts'

installTestHook()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
