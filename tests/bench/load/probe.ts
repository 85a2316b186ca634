// Loaded before a server that is measured: tells the bench what its process has used. Nothing of the server knows of it.
export type Asking = 'cpu' | 'memory';

process.on('message', (asking: Asking) => {
  if (asking === 'cpu') {
    const { user, system } = process.cpuUsage();
    return void process.send?.((user + system) / 1000);
  }
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.(heapUsed + external);
});
// A host that was told to stop must not stay for the bench's sake, and none outlives the bench.
process.channel?.unref();
process.on('disconnect', () => process.exit());
