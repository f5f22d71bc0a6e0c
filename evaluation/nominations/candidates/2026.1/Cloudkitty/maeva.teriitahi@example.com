Ia ora na,

Maeva Teriitahi, Papeete. I rate clouds for a living: first with spreadsheets, then
with a bespoke monster in Elixir, and for five years with cloudkitty, which I
hereby ask to lead.

Our installation bills 11 islands in two currencies (XPF and EUR). From it came
patches on rounding, on hashmap thresholds and on the fetcher for gnocchi,
plus a loki storage backend, which is in review with OVHcloud, Infomaniak and
StackHPC folk kindly testing it.

My to-dos for Gazpacho:

* v2 `/rating` endpoints for pyscripts; sandboxing them is, ahem, overdue
* dogpile-free locking with tooz, and etcd3gw out
* retroactive rating without truncating dataframes
* a grafana dashboard one can import w/o swearing
* horizon panels: kill the pie charts (tartes, as we say), use sparklines

Māuruuru,
Maeva T.
