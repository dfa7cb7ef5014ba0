{{- define "limner.labels" -}}
app.kubernetes.io/name: limner
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "limner.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1000
fsGroup: 1000
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "limner.container" -}}
image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
ports:
  - { name: operations, containerPort: 9464 }
startupProbe:
  httpGet: { path: /readyz, port: operations }
  periodSeconds: 2
  failureThreshold: 90
readinessProbe:
  httpGet: { path: /readyz, port: operations }
livenessProbe:
  httpGet: { path: /healthz, port: operations }
volumeMounts:
  - { name: config, mountPath: /etc/limner, readOnly: true }
  - { name: watermark, mountPath: /etc/limner-watermark, readOnly: true }
  - { name: data, mountPath: /data }
{{- end }}

{{- define "limner.environment" -}}
- name: LIMNER_QUEUE
  valueFrom:
    secretKeyRef: { name: {{ .Values.queue.existingSecret }}, key: queue-url }
{{- end }}

{{- define "limner.volumes" -}}
- name: config
  configMap: { name: {{ .Release.Name }}-config }
- name: watermark
  secret: { secretName: {{ .Values.watermark.existingSecret }} }
- name: data
  emptyDir: {}
{{- end }}
