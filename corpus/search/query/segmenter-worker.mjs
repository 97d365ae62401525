// The thread that keeps jieba's dictionary: loading it takes seconds and 260 MB, so it is loaded once and beside the server.
// Plain JavaScript, because a thread starts without the loader that reads TypeScript.
import { parentPort, workerData } from 'node:worker_threads'
import nodejieba from 'nodejieba'

nodejieba.load()
for (const word of workerData.words) nodejieba.insertWord(word)

parentPort.on('message', ({ id, text }) => parentPort.postMessage({ id, words: nodejieba.cut(text, true) }))
