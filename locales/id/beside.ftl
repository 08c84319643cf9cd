### Machine-made translation; not yet checked by a native reader.

# What is asked for in the middle of a report.

beside-tells = Yang sedang Anda tulis ini memang untuk petugas yang menangani; silakan lanjutkan.
